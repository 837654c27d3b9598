import type { Field, Model, Rule, Shape } from '../../../../model/src/index.ts';
import { printCel } from '../../../../model/src/expression/print-cel.ts';
import { evaluate } from '../../../../model/src/reference/evaluate.ts';
import { checkToCel } from './check-to-cel.ts';
import type { Names } from './names.ts';

/** A rule as an entry of `(buf.validate.message).cel`. */
export interface CelRule {
  readonly id: string;
  readonly message: string;
  readonly expression: string;
}

/** The rules of the .proto: which message carries which, and what no message carries. */
export interface ProtoRules {
  readonly carried: ReadonlyMap<string, readonly CelRule[]>;
  /** Rules that are comments, by the message that they are about. */
  readonly comments: ReadonlyMap<string, readonly Rule[]>;
  /** Errors that the .proto does not carry, with the reason. */
  readonly missing: readonly { readonly rule: Rule; readonly why: string }[];
}

/** A place in a message at which a rule's subject stands. */
interface Seat {
  readonly message: string;
  /** CEL text of the place: `this.command.add_esim_params`. */
  readonly root: string;
  /** Whether the place may be absent: the rule is then not asked. */
  readonly optional: boolean;
}

/** Places every rule: errors as CEL, warnings and rules that are off as comments. */
export function placeRules(model: Model, names: Names): ProtoRules {
  const carried = new Map<string, CelRule[]>();
  const comments = new Map<string, Rule[]>();
  const missing: { rule: Rule; why: string }[] = [];
  const seats = findSeats(model);
  for (const rule of model.rules) {
    const places = seats.get(rule.subject) ?? [];
    const [first] = places;
    const owner = first?.message ?? messageName(model, rule.subject);
    if (owner === undefined) missing.push({ rule, why: `${rule.subject} is not a message of ours` });
    else if (rule.severity !== 'error') append(comments, owner, rule);
    else if (first === undefined) missing.push({ rule, why: `${rule.subject} also travels where the rule does not hold` });
    else {
      const printed = printRule(rule, places, names);
      if (printed === undefined) missing.push({ rule, why: missingReason(rule) });
      else append(carried, first.message, printed);
    }
  }
  return { carried, comments, missing };
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function missingReason(rule: Rule): string {
  if (rule.body.kind !== 'check') return 'it reads what a message does not keep';
  return rule.body.check.name === 'at_most_one'
    ? 'a oneof cannot hold two members'
    : (reasons[rule.body.check.name] ?? 'CEL has no words for it');
}

const reasons: Readonly<Record<string, string>> = {
  duration_format: 'a message holds the parsed duration, not its text',
  timestamp_normalized: 'a message holds the parsed timestamp, not its text',
};

/**
 * Prints a rule for all places at which its subject stands: ids are unique in a message, so it is one entry.
 * An absent place reads as an empty message; where the rule would refuse that, it is asked only of a place that is there.
 */
function printRule(rule: Rule, seats: readonly Seat[], names: Names): CelRule | undefined {
  const guarded = seats.some(({ optional }) => optional) && !holdsForEmpty(rule);
  const listed = seats.length > 1 && !guarded;
  const bodies = (listed ? [elementVariable] : seats.map(({ root }) => root)).map((root) => ruleText(rule, root, names));
  const [first] = bodies;
  if (first === undefined) return undefined;
  const places = seats.map(({ root }) => root);
  const expression = listed
    ? `[${places.join(', ')}].all(${elementVariable}, ${first})`
    : bodies
        .map((body, index) => (guarded ? `!has(${places[index]}) || ${inOr(body ?? '')}` : body))
        .map((body) => (seats.length > 1 ? `(${body})` : body))
        .join(' && ');
  return { id: rule.id, message: rule.message, expression };
}

/** Only a ternary needs parentheses below `||`. */
function inOr(text: string): string {
  return text.includes(' ? ') ? `(${text})` : text;
}

/** Unlike a rule's own variables, which are words of its author, this one cannot be theirs. */
const elementVariable = 'each_message';

function holdsForEmpty({ body }: Rule): boolean {
  return body.kind === 'check' ? body.check.name !== 'type_or_params' : evaluate(body.whole, {});
}

function ruleText({ body }: Rule, root: string, names: Names): string | undefined {
  const options = { names: 'proto', root, enumValue: names.constant } as const;
  if (body.kind === 'expression') return printCel(body.whole, options);
  const text = checkToCel(body.check, { root, commandType: (type) => names.constant('CommandType', type) });
  if (text === undefined || body.applies === undefined) return text;
  return `${printCel({ kind: 'not', argument: body.applies }, options)} || ${inOr(text)}`;
}

/** Finds the places of every shape that rules may be about: what a request's body reaches, and the shapes that carry a request. */
function findSeats(model: Model): Map<string, Seat[]> {
  const shapes = new Map(model.shapes.map((shape) => [shape.name, shape]));
  const seats = new Map<string, Seat[]>();
  for (const method of model.methods) {
    const body = method.request && shapes.get(method.request.shape);
    if (body?.proto.kind !== 'message') continue;
    const root = `this.${fieldName(body.proto.name)}`;
    append(seats, body.name, { message: `${method.rpc}Request`, root, optional: false });
    walk(body, root, `${method.rpc}Request`, shapes, seats);
  }
  for (const shape of model.shapes) {
    // With a twin, the same message is both a request and a result: rules of either cannot be the message's.
    if (shape.proto.kind === 'message' && shape.twin === undefined) {
      append(seats, shape.name, { message: shape.proto.name, root: 'this', optional: false });
    }
  }
  return seats;
}

function walk(shape: Shape, root: string, message: string, shapes: ReadonlyMap<string, Shape>, seats: Map<string, Seat[]>): void {
  for (const field of shape.fields) {
    const inner = reached(field, shapes);
    if (inner === undefined) continue;
    const place = `${root}.${field.protoName}`;
    append(seats, inner.name, { message, root: place, optional: true });
    walk(inner, place, message, shapes, seats);
  }
}

/** Request shapes are trees of messages; a list or map of messages with rules of their own has no printed form yet. */
function reached({ name, type }: Field, shapes: ReadonlyMap<string, Shape>): Shape | undefined {
  if (type.kind === 'list' || type.kind === 'map') {
    const element = type.kind === 'list' ? type.items : type.values;
    const inner = element.kind === 'message' ? shapes.get(element.shape) : undefined;
    if (inner !== undefined && inner.rules.length > 0)
      throw new Error(`rules of ${inner.name} are reached through ${name}, a ${type.kind}: the .proto emitter cannot place them`);
    return undefined;
  }
  return type.kind === 'message' ? shapes.get(type.shape) : undefined;
}

function messageName(model: Model, subject: string): string | undefined {
  const shape = model.shapes.find(({ name }) => name === subject);
  return shape?.proto.kind === 'message' ? shape.proto.name : undefined;
}

/** `Command` becomes `command`: the request's member that holds the body. */
export function fieldName(message: string): string {
  return message.replace(/[A-Z]/g, (letter, index: number) => `${index > 0 ? '_' : ''}${letter.toLowerCase()}`);
}
