import { createIndex } from '@amapi-spec/model';
import * as validators from '@amapi-spec/validators';
import { expect, test } from 'vitest';
import { readSpecModel } from './spec-model.ts';

type Validate = (value: unknown) => { readonly issues?: readonly validators.Issue[]; readonly warnings: readonly validators.Issue[] };

const model = readSpecModel();
const { shapes } = createIndex(model);

/** Every field of every shape that has a validator of its own, with what is said where it has the wrong type. */
const fields = Object.entries(validators).flatMap(([name, validate]) => {
  const shape = name.startsWith('validate') ? shapes.find(name.slice('validate'.length)) : undefined;
  return (shape?.fields ?? []).map((field) => {
    const judge = (value: unknown): validators.Issue[] => {
      const { issues = [], warnings } = (validate as Validate)({ [field.name]: value });
      return [...issues, ...warnings].filter(({ pointer }) => pointer === `/${field.name}` || pointer.startsWith(`/${field.name}/`));
    };
    const wrong = judge(field.type.kind === 'boolean' ? 1 : true).find(({ rule }) => rule === 'schema.type');
    return { name: `${shape?.name}.${field.name}`, judge, example: wrong?.rule === 'schema.type' ? wrong.params.example : undefined };
  });
});
const shown = fields.flatMap(({ example, ...field }) => (typeof example === 'string' ? [{ ...field, example }] : []));

test.each(shown)('what is shown to who gives $name another type, $example, is right there', ({ judge, example }) => {
  expect(judge(JSON.parse(example))).toEqual([]);
});

test('every example of the spec is shown, and others of enums and objects', () => {
  const given = model.shapes
    .filter(({ name }) => fields.some((field) => field.name.startsWith(`${name}.`)))
    .flatMap(({ name, fields: all }) => all.flatMap((field) => (field.example === undefined ? [] : [`${name}.${field.name}`])));
  expect(given.length).toBeGreaterThan(0);
  expect(shown.map(({ name }) => name)).toEqual(expect.arrayContaining(given));
  expect(shown.length).toBeGreaterThan(given.length);
});
