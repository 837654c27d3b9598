import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readModel } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { compilerOptions } from '../../test/compiler-options.ts';

const types = fileURLToPath(new URL('src/index.ts', import.meta.resolve('@amapi-spec/types/package.json')));
const file = fileURLToPath(new URL('completed.ts', import.meta.url));
const { commands, shapes, roles } = readModel(repository);
const every = commands.map(({ type }) => type);

/** What belongs to one type alone, or to every one. */
const ownFields = new Set(commands.flatMap(({ params, fields }) => [...(params === undefined ? [] : [params.field]), ...fields]));
const commonFields = (shapes.find(({ name }) => name === roles.command.request)?.fields ?? [])
  .map(({ name }) => name)
  .filter((name) => name !== roles.command.type && !ownFields.has(name));

let text = '';
let version = 0;
const service = ts.createLanguageService({
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? String(version) : ''),
  getScriptSnapshot: (name) => ts.ScriptSnapshot.fromString(name === file ? text : (ts.sys.readFile(name) ?? '')),
  getCurrentDirectory: () => repository,
  getCompilationSettings: () => compilerOptions,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: (name) => ts.sys.readFile(name),
});

/** What an editor offers where the `|` is. */
function offered(command: string): string[] {
  const written = `import type { CommandRequest } from '${types}';\nexport const command: CommandRequest = ${command};`;
  text = written.replace('|', '');
  version++;
  return (service.getCompletionsAtPosition(file, written.indexOf('|'), {})?.entries ?? []).map(({ name }) => name).toSorted();
}

describe('an editor offers', () => {
  test.each(["{ type: '|' }", "{ duration: '60s', type: '|' }", "{ type: '|', addEsimParams: { activationCode: '' } }"])(
    'every type: %s',
    (command) => {
      expect(offered(command)).toEqual(every.toSorted());
    },
  );

  test.each(commands.map(({ type, params, fields }) => [type, [...(params === undefined ? [] : [params.field]), ...fields]] as const))(
    'after %s what belongs to it and nothing else',
    (type, own) => {
      expect(offered(`{ type: '${type}', | }`)).toEqual([...own, ...commonFields].toSorted());
    },
  );

  test('the values of an enum inside of params, with a type and without', () => {
    const inside = "addEsimParams: { activationState: '|' } }";
    expect(offered(`{ type: 'ADD_ESIM', ${inside}`)).toEqual(['ACTIVATED', 'NOT_ACTIVATED']);
    expect(offered(`{ ${inside}`)).toEqual(['ACTIVATED', 'NOT_ACTIVATED']);
  });
});
