import { createIndex, type Example, type JsonValue, type Method, type Model } from '@amapi-spec/model';
import { memberOf } from '@amapi-spec/model/reference';
import type { Keywords } from './type-to-json-schema.ts';

type Response = Method['responses'][number];

/** Examples of a method's body: those that nothing is reported of, by their names. */
export function bodyExamples({ request }: Method, model: Model): Keywords {
  return named(request === undefined ? [] : expected(model, request.shape));
}

/** Examples of one of a method's answers: of its shape and, for a refusal, of its status. */
export function answerExamples(method: Method, { status, shape }: Response, model: Model): Keywords {
  const { command, operation, refusal } = model.roles;
  // An object without members is its own example.
  if (shape !== undefined && createIndex(model).shapes.get(shape).fields.length === 0) return { examples: { empty: { value: {} } } };
  const examples = shape === undefined ? [] : expected(model, shape);
  const fits = ({ methods, value }: Example): boolean => {
    if (methods !== undefined && !methods.includes(method.operationId)) return false;
    if (shape === refusal?.shape) return Number(status) === refusal?.status.reduce<unknown>(memberOf, value);
    // Who sends a command is answered before anything comes of it.
    return shape !== operation.shape || method.request?.shape !== command.request || isFresh(value, model);
  };
  return named(examples.filter(fits));
}

/** Whether an operation has only begun: nothing is said of a result. */
function isFresh(value: JsonValue, model: Model): boolean {
  const { command, operation } = model.roles;
  const sent = memberOf(value, operation.command);
  const { fields } = createIndex(model).shapes.get(command.result);
  const results = fields.filter(({ name, oneof }) => oneof === command.status || name === command.error?.field);
  const done = operation.done !== undefined && memberOf(value, operation.done) === true;
  return !done && results.every(({ name }) => memberOf(sent, name) === undefined);
}

function expected({ examples }: Model, shape: string): readonly Example[] {
  return examples.filter(({ subject, valid, breaks, unusual }) => subject === shape && valid && breaks.length === 0 && !unusual);
}

/** A `summary` is what tools show to choose by. */
function named(examples: readonly Example[]): Keywords {
  if (examples.length === 0) return {};
  const entries = examples.map(({ name, description, value }) => [
    name,
    { ...(description === undefined ? {} : { summary: description }), value },
  ]);
  return { examples: Object.fromEntries(entries) as Keywords };
}
