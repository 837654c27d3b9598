import type { JsonValue, Model } from '@amapi-spec/model';
import { celEnv, isCelError, parse, plan } from '@bufbuild/cel';
import type { Message } from '@bufbuild/protobuf';
import { celMessage, createCelRegistry } from './cel-descriptor.ts';
import { readMessage } from './read-message.ts';

const lenient = { ignoreUnknownFields: true };

/** Asks `@bufbuild/cel` about rule texts as they are written. */
export interface CelJudge {
  /**
   * Returns, by rule id, whether the text of each expression rule on a shape holds for a value of it, whose form must be right; undefined when
   * the value cannot be read as a message.
   */
  judge(shape: string, value: unknown): ReadonlyMap<string, boolean> | undefined;
}

/** Plans every rule's text once; throws on a text that CEL itself refuses. */
export function createCelJudge(model: Model): CelJudge {
  const registry = createCelRegistry(model);
  const env = celEnv({ registry });
  const rules = model.rules.flatMap(({ id, subject, body }) =>
    body.kind === 'expression' ? [{ id, subject, run: plan(env, parse(body.text)) }] : [],
  );
  return {
    judge(shape, value) {
      const own = rules.filter(({ subject }) => subject === shape);
      if (own.length === 0) return new Map();
      const message = readMessage(celMessage(registry, shape), value as JsonValue, lenient);
      if (message === undefined) return undefined;
      return new Map(
        own.map(({ id, run }) => {
          const result = run({ this: message });
          if (isCelError(result)) throw new Error(`${id}: ${result.message}`);
          return [id, result === true];
        }),
      );
    },
  };
}

/** Plans texts over one shape; each then says whether it holds for a value, whose form must be right. */
export function createCelTexts(model: Model, shape: string): (text: string) => (value: JsonValue) => boolean {
  const registry = createCelRegistry(model);
  const env = celEnv({ registry });
  const messages = new Map<JsonValue, Message>();
  return (text) => {
    const run = plan(env, parse(text));
    return (value) => {
      const message = messages.get(value) ?? readMessage(celMessage(registry, shape), value, lenient);
      if (message === undefined) throw new TypeError(`the value is no message of ${shape}`);
      messages.set(value, message);
      return run({ this: message }) === true;
    };
  };
}
