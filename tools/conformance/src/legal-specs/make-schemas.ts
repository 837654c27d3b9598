import type { Draw } from '../cases/draw.ts';

/** Files of a spec by their paths. */
export type Files = Record<string, string>;

const source = ['page#made'];

/** Words that generated code, CEL, Protobuf or JavaScript have taken, beside plain ones. */
const names = [
  'kind', 'seen', 'value', 'key', 'member', 'element', 'report', 'rules', 'class', 'default', 'i', 'entry', 'outer', 'command', 'device',
  'length', 'size', 'text', 'tag', 'package', 'message', 'option', 'repeated', 'undecided', 'facts', 'object',
  'isObject', 'emptyList', 'entries', 'process', 'globalThis', 'undefined', 'plain', 'aB1c', 'uRL', 'x', 'longNameOfAMember', 'type',
]; // prettier-ignore

const scalars = [
  { type: 'string' },
  { type: 'string', maxLength: 5 },
  { type: 'integer', format: 'int32' },
  { type: 'boolean' },
  { type: 'string', format: 'int64' },
  { type: 'string', format: 'google-duration' },
  { type: 'string', format: 'google-duration', maxLength: 24 },
  { type: 'string', format: 'google-datetime' },
  { $ref: 'Mode.yaml' },
  { $ref: 'Ownership.yaml' },
];

/** Makes the schema of a shape whose members are of every kind; `messages` are those that it may hold, itself among them. */
function makeMembers(draw: Draw, count: number, first: number, messages: readonly string[], words: readonly string[]): object {
  const taken = new Set<string>();
  const members = Array.from({ length: count }, (_, index) => {
    const word = draw.chance(0.6) ? draw.pick(words) : `member${index}`;
    const name = taken.has(word) ? `member${index}` : word;
    taken.add(name);
    const property = { ...makeType(draw, messages), description: `The ${name}.`, 'x-source': source, 'x-proto-field': first + index };
    return [name, property] as const;
  });
  return Object.fromEntries(members);
}

function makeType(draw: Draw, messages: readonly string[]): object {
  const element = (): object => (messages.length > 0 && draw.chance(0.35) ? { $ref: `${draw.pick(messages)}.yaml` } : draw.pick(scalars));
  switch (draw.below(8)) {
    case 0:
    case 1:
      return { type: 'array', items: element() };
    case 2:
      return { type: 'object', additionalProperties: element() };
    case 3:
      return { type: 'object', additionalProperties: element(), propertyNames: { maxLength: 6 } };
    case 4:
      return { type: 'object', 'x-any': draw.some(['Text'], 0.5) };
    case 5:
      return element();
    default:
      return draw.pick(scalars);
  }
}

/**
 * Lays schemas over the small spec: `Made`, which the params of WIPE hold and which may hold itself, `Item`, in a list and a map of it; a command
 * with params of its own; and a device with many facts. One of the shapes has more members than a word has bits.
 */
export function makeSchemas(draw: Draw, base: Readonly<Record<string, string>>): Files {
  // What every object inherits is what the validators cannot carry.
  const known = draw.chance(0.1) ? [...names, 'constructor'] : names;
  const many = draw.below(4);
  const count = (index: number): number => (many === index ? 34 + draw.below(8) : 3 + draw.below(7));
  const schema = (description: string, properties: object, more: object = {}): string =>
    JSON.stringify({ type: 'object', description, 'x-source': source, ...more, properties });
  const files: Files = {
    'spec/schemas/Item.yaml': schema('An item.', makeMembers(draw, count(0), 1, [], known)),
    'spec/schemas/Made.yaml': schema(
      'What was made.',
      makeMembers(draw, count(1), 1, draw.chance(0.3) ? ['Item', 'Made'] : ['Item'], known),
    ),
    'spec/schemas/PlayParams.yaml': schema('What to play.', makeMembers(draw, count(2), 1, ['Made', 'Item'], known)),
    'spec/commands/play-1st.yaml': JSON.stringify({
      type: 'PLAY_1ST',
      protoValue: 9,
      params: { field: 'playParams', presence: draw.pick(['required', 'optional']) },
      fields: [],
      brief: 'Plays.',
      effects: [],
      notes: [],
      related: [],
      source,
    }),
  };
  files['spec/schemas/Command.yaml'] =
    `${base['spec/schemas/Command.yaml'] ?? ''}  playParams: ${JSON.stringify({ $ref: 'PlayParams.yaml', description: 'Input of PLAY_1ST.', 'x-source': source, 'x-proto-field': 90, 'x-proto-oneof': 'params' })}\n`;
  const facts = makeMembers(
    draw,
    count(3),
    20,
    ['Item'],
    names.filter((name) => !['build', 'seen'].includes(name)),
  );
  const lines = Object.entries(facts).map(([name, property]) => `  ${name}: ${JSON.stringify(property)}\n`);
  files['spec/schemas/Device.yaml'] = `${base['spec/schemas/Device.yaml'] ?? ''}${lines.join('')}`;
  return files;
}
