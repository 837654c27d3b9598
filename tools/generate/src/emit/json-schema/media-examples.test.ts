import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { readModel } from '@amapi-spec/model';
import { inferType, isAccepted, judge, memberOf, walkStructure } from '@amapi-spec/model/reference';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { buildOpenApi } from './openapi.ts';

interface Media {
  readonly schema: { readonly $ref: string };
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

interface Body {
  readonly content: { readonly 'application/json': Media };
}

interface Operation {
  readonly operationId: string;
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
}

const model = readModel(repository);
const { command, operation, refusal } = model.roles;
const document = buildOpenApi(model);
const paths = document['paths'] as Readonly<Record<string, Readonly<Record<string, Operation>>>>;
const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
const types = model.commands.map(({ type }) => type);

/** Every media type, with what it is the body of; an answer has its status. */
const media = operations.flatMap(({ operationId, requestBody, responses }) => [
  ...(requestBody === undefined ? [] : [{ of: operationId, status: undefined, ...requestBody.content['application/json'] }]),
  ...Object.entries(responses).map(([status, { content }]) => ({ of: operationId, status, ...content['application/json'] })),
]);
const valuesOf = ({ examples = {} }: Media): unknown[] => Object.values(examples).map(({ value }) => value);
const shapeOf = ({ schema }: Media): string => schema.$ref.split('/').at(-1)!;
const typesOf = (values: readonly unknown[]): Set<string | undefined> => new Set(values.map((value) => inferType(model, value)));

test('every body and every answer has examples', () => {
  expect(media.filter((each) => valuesOf(each).length === 0)).toEqual([]);
});

test('every example fits the schema beside it, and nothing is wrong with it by the reference judge', () => {
  const ajv = new Ajv2020({ strict: false, logger: false });
  ajv.addSchema({ $id: 'openapi', ...document });
  for (const each of media) {
    const validate = ajv.compile({ $ref: `openapi${each.schema.$ref}` });
    for (const [name, { value }] of Object.entries(each.examples ?? {})) {
      expect(validate(value) ? undefined : validate.errors, name).toBeUndefined();
      expect(isAccepted(judge(model, shapeOf(each), value)), name).toBe(true);
    }
  }
});

test('the body of a command has an example of each command', () => {
  const bodies = media.filter(({ schema, status }) => status === undefined && schema.$ref.endsWith(`/${command.request}`));
  expect(bodies.map((each) => typesOf(valuesOf(each)))).toEqual([new Set(types)]);
});

test('a method that answers with an operation has one of each command; who sends it is answered before it is done', () => {
  const answers = media.filter((each) => shapeOf(each) === operation.shape);
  expect(answers.length).toBeGreaterThan(1);
  for (const each of answers) expect(typesOf(valuesOf(each).map((value) => memberOf(value, operation.command)))).toEqual(new Set(types));
  const done = answers.map((each) => ({ of: each.of, done: valuesOf(each).filter((value) => memberOf(value, operation.done!) === true) }));
  const sending = operations.filter(({ requestBody }) =>
    requestBody?.content['application/json'].schema.$ref.endsWith(`/${command.request}`),
  );
  const senders = new Set(sending.map(({ operationId }) => operationId));
  for (const { of, done: values } of done) {
    if (senders.has(of)) expect(values).toEqual([]);
    else expect(typesOf(values.map((value) => memberOf(value, operation.command)))).toEqual(new Set(types));
  }
});

test('a refusal repeats its status', () => {
  const refusals = media.filter((each) => shapeOf(each) === refusal?.shape);
  expect(refusals.length).toBeGreaterThan(6);
  for (const each of refusals) {
    for (const value of valuesOf(each)) expect(refusal!.status.reduce<unknown>(memberOf, value)).toBe(Number(each.status));
  }
});

test('whatever is secret is a placeholder', () => {
  const secrets = media.flatMap((each) =>
    valuesOf(each).flatMap((value) =>
      walkStructure(model, shapeOf(each), value).objects.flatMap((object) =>
        object.shape.fields.filter(({ sensitive }) => sensitive === 'secret').flatMap(({ name }) => memberOf(object.value, name) ?? []),
      ),
    ),
  );
  expect(secrets.length).toBeGreaterThan(5);
  expect(secrets.filter((text) => !/^"0*"$|placeholder|example/i.test(JSON.stringify(text)))).toEqual([]);
});
