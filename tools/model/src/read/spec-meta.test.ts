import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { checkDefinitions } from '../contract/named-check.ts';
import { argumentOf } from '../resolve/check-inputs.ts';
import { specFileTypes, type SpecFileType } from './read-spec.ts';

const root = join(import.meta.dirname, '../../../..');
const ajv = new Ajv2020({ allErrors: true, strict: false, allowUnionTypes: true });
for (const type of specFileTypes)
  ajv.addSchema(JSON.parse(readFileSync(join(root, `spec/meta/${type}.json`), 'utf8')) as object, `${type}.json`);

/** What the test looks at in `rule.json`. */
interface RuleForm {
  readonly properties: { readonly check: { readonly enum: readonly string[] }; readonly with: { readonly properties: object } };
}

type Path = readonly (string | number)[];

/** Reads a real file and puts a value in one place, or takes away what is there: the mistake. */
function changed(file: string, path: Path, value: unknown): object {
  const document = parseDocument(readFileSync(join(root, 'spec', file), 'utf8'));
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, value);
  return document.toJS() as object;
}

const mistakes: [string, SpecFileType, string, Path, unknown?][] = [
  ['an object without a source', 'schema', 'schemas/Eid.yaml', ['x-source']],
  ['a property with a reference and a type', 'schema', 'schemas/Command.yaml', ['properties', 'type', 'type'], 'string'],
  ['a list without a type of its elements', 'schema', 'schemas/WipeParams.yaml', ['properties', 'wipeDataFlags', 'items']],
  ['an integer without a width', 'schema', 'schemas/Device.yaml', ['properties', 'apiLevel', 'format']],
  ['a limit as a keyword', 'schema', 'schemas/AddEsimParams.yaml', ['properties', 'activationCode', 'minLength'], 1],
  ['an object that is neither a map nor opaque', 'schema', 'schemas/Operation.yaml', ['properties', 'metadata', 'x-any']],
  ['a oneof that does not exist', 'schema', 'schemas/Command.yaml', ['properties', 'wipeParams', 'x-proto-oneof'], 'parameters'],
  ['a constant without a number', 'schema', 'schemas/Ownership.yaml', ['oneOf', 1, 'x-proto-value']],
  ['an enum that nests nowhere', 'schema', 'schemas/Ownership.yaml', ['x-proto-parent']],
  ['a presence that does not exist', 'command', 'commands/wipe.yaml', ['params', 'presence'], 'maybe'],
  ['a note without a source', 'command', 'commands/wipe.yaml', ['notes', 0, 'source']],
  ['an audience that does not exist', 'command', 'commands/wipe.yaml', ['notes', 0, 'audience'], 'everyone'],
  ['a rule with both a check and an expression', 'rule', 'rules/request/duration_format.yaml', ['require'], 'true'],
  ['a limit in an argument of a check', 'rule', 'rules/request/duration_range.yaml', ['with', 'max'], 60],
  ['a limit that is no whole number', 'rule', 'rules/request/duration_range.yaml', ['params', 'max'], 1.5],
  ['a version of Android that is no text', 'rule', 'rules/reboot/min_api_level.yaml', ['params', 'min'], { android: 7 }],
  ['a name that is no version', 'android-versions', 'android-versions.yaml', ['versions', 'Nougat'], 24],
  ['a rule without a bad example', 'rule', 'rules/reboot/min_api_level.yaml', ['bad'], {}],
  ['a citation without a section', 'rule', 'rules/reboot/min_api_level.yaml', ['source', 0], 'amapi-rest-en'],
  ['a note without a citation', 'rule', 'rules/reboot/min_api_level.yaml', ['source', 0], { 'a note': 'of nothing' }],
  ['two citations in one', 'rule', 'rules/reboot/min_api_level.yaml', ['source', 0], { 'page#a': 'x', 'page#b': 'y' }],
  ['a disagreement without words', 'schema', 'schemas/Command.yaml', ['x-disagreement', 'says', 0], 'amapi-rest-en#Command'],
  ['a message that ends in a full stop', 'rule', 'rules/reboot/min_api_level.yaml', ['message'], 'must be right.'],
  ['a basis that does not exist', 'rule', 'rules/reboot/min_api_level.yaml', ['outcome'], { errorCode: 'API_LEVEL', basis: 'guessed' }],
  ['a finding that no code makes', 'structural', 'structural.yaml', ['schema.other'], { brief: 'x', why: 'x', slots: {} }],
  ['a finding that is left out', 'structural', 'structural.yaml', ['schema.range']],
  ['a slot of a type that does not exist', 'structural', 'structural.yaml', ['schema.range', 'slots', 'min', 'type'], 'text'],
  ['another name without a source', 'other-names', 'other-names.yaml', ['CommandType', 'UNLOCK', 'source']],
  ['a meaning that ends in a full stop', 'other-names', 'other-names.yaml', ['CommandType', 'UNLOCK', 'means'], 'nothing.'],
  ['a meaning with a slot', 'other-names', 'other-names.yaml', ['CommandType', 'UNLOCK', 'means'], 'see {other}'],
  ['a kind of values without a word', 'messages', 'messages/en.yaml', ['kinds', 'array']],
  ['a translation that ends in a full stop', 'messages', 'messages/en.yaml', ['messages', 'schema.null'], 'must be right.'],
  ['a row with a member of another kind', 'codes', 'codes/smdx-reasons.yaml', ['entries', 0, 'outcome'], 'failed'],
  ['a dotted code as a number', 'codes', 'codes/smdx-reasons.yaml', ['entries', 0, 'value'], 4.1],
  ['an outcome that does not exist', 'codes', 'codes/clearing-results.yaml', ['entries', 1, 'outcome'], 'fine'],
  ['an example that warns and breaks', 'example', 'examples/valid/requests/wipe-bare.yaml', ['breaks'], ['wipe.params_expected']],
  ['an input that calls itself an answer', 'example', 'examples/valid/devices/device-disabled.yaml', ['shape'], 'Command'],
  ['an example that is usual', 'example', 'examples/valid/requests/wipe-bare.yaml', ['unusual'], false],
  ['an answer of no method', 'example', 'examples/valid/requests/wipe-bare.yaml', ['methods'], []],
  ['a refusal that does not say where its status is', 'openapi', 'openapi.yaml', ['x-roles', 'refusal'], { schema: 'Text' }],
  ['a method without its scope', 'path', 'paths/get-operation.yaml', ['get', 'security']],
  ['an API that says nothing of its access', 'openapi', 'openapi.yaml', ['components', 'securitySchemes', 'oauth2', 'description']],
  ['a path outside the version', 'openapi', 'openapi.yaml', ['paths', '/v2/x'], { $ref: 'paths/get-operation.yaml' }],
  ['a source without a date', 'sources', 'sources.yaml', ['sgp22', 'date']],
];

describe('spec/meta', () => {
  test.each(mistakes)('refuses %s', (_, type, file, path, value) => {
    const schema = `${type}.json`;
    expect(ajv.validate(schema, changed(file, ['x-nowhere'], undefined))).toBe(true);
    expect(ajv.validate(schema, changed(file, path, value))).toBe(false);
  });
});

test('the form of a rule has the names of the checks, and the arguments that some check takes', () => {
  const { properties } = JSON.parse(readFileSync(join(root, 'spec/meta/rule.json'), 'utf8')) as RuleForm;
  expect(properties.check.enum).toEqual(Object.keys(checkDefinitions));
  const taken = Object.values(checkDefinitions).flatMap(({ inputs }) => inputs.flatMap((input) => argumentOf[input] ?? []));
  expect(new Set(Object.keys(properties.with.properties))).toEqual(new Set(taken));
});
