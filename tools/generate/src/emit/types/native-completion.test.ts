import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readModel } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { LanguageServer } from '../../test/language-server.ts';

const { commands } = readModel(repository);
const server = new LanguageServer();
const file = fileURLToPath(new URL('completed-natively.ts', import.meta.url));
const offered = (command: string): Promise<string[]> =>
  server.offered(file, `import type { CommandRequest } from '@amapi-spec/types';\nexport const command: CommandRequest = ${command};\n`);

beforeAll(() => server.start(fileURLToPath(new URL('.', import.meta.url))));
afterAll(() => server.stop());

test('TypeScript 7 offers every type', async () => {
  expect(await offered("{ type: '|' }")).toEqual(commands.map(({ type }) => type).toSorted());
});

test('after one is chosen, TypeScript 7 offers the params that belong to it and no others', async () => {
  for (const { type, params } of commands) {
    const names = await offered(`{ type: '${type}', | }`);
    const others = new Set(commands.flatMap((each) => each.params?.field ?? []).filter((name) => name !== params?.field));
    expect(names).toEqual(expect.arrayContaining(params === undefined ? ['duration'] : ['duration', params.field]));
    expect(names.filter((name) => others.has(name))).toEqual([]);
  }
});
