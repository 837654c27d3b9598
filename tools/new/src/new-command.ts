import type { Inventory } from '@amapi-spec/model';
import type { Beginning, Refusal } from './beginning.ts';
import { freeNumber } from './free-number.ts';
import { camelCase, kebabCase, pascalCase, snakeCase } from '@amapi-spec/tools-shared/case.ts';

const form = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/** The names of a command type `UNLOCK_SIM` in its other forms. */
interface Names {
  readonly type: string;
  /** `unlock-sim`. */
  readonly kebab: string;
  /** `unlock_sim`, the area of its rules. */
  readonly snake: string;
  /** `UnlockSim`. */
  readonly pascal: string;
  /** `unlockSim`. */
  readonly camel: string;
}

/** Begins a command: its file, the schema of its params, and an example request; the notes say what is left to do by hand. */
export function newCommand(inventory: Inventory, type: string): Beginning | Refusal {
  if (!form.test(type)) return { refused: `a command type is of upper-case words joined by _, as START_LOST_MODE: not ${type}` };
  const existing = inventory.commands.find((command) => command.type === type);
  if (existing !== undefined) return { refused: `${type} exists: ${existing.file}` };
  const names = namesOf(type);
  const files = [
    { path: `spec/commands/${names.kebab}.yaml`, text: commandText(names, nextProtoValue(inventory)) },
    { path: `spec/schemas/${names.pascal}Params.yaml`, text: schemaText },
    { path: `spec/examples/valid/requests/${names.kebab}.yaml`, text: exampleText(names) },
  ];
  const taken = files.find(({ path }) => inventory.files.includes(path));
  if (taken !== undefined) return { refused: `${taken.path} exists` };
  return { files, notes: notesOf(inventory, names) };
}

function namesOf(type: string): Names {
  return { type, kebab: kebabCase(type), snake: snakeCase(type), pascal: pascalCase(type), camel: camelCase(type) };
}

/** Above all others: a value that was once given to a type is never given again. */
function nextProtoValue({ commands }: Inventory): number {
  const numbers = commands.flatMap(({ protoNumber }) => protoNumber ?? []);
  return freeNumber(numbers, numbers);
}

function nextField({ commandFields, reservedFields }: Inventory, oneof: string): number {
  const numbers = commandFields.flatMap(({ protoNumber }) => protoNumber ?? []);
  const group = commandFields.flatMap((field) => (field.oneof === oneof ? (field.protoNumber ?? []) : []));
  return freeNumber(group, [...numbers, ...reservedFields]);
}

function notesOf(inventory: Inventory, { type, kebab, snake, pascal, camel }: Names): string[] {
  const params = `${camel}Params`;
  const status = `${camel}Status`;
  const { command } = inventory;
  const file = `spec/schemas/${command.schema}.yaml`;
  const steps = [
    `${file}: ${params} with $ref: ${pascal}Params.yaml, x-proto-field: ${nextField(inventory, command.params)}, x-proto-oneof: ${command.params}`,
    `${file}: ${status} with $ref: ${pascal}Status.yaml, x-proto-field: ${nextField(inventory, command.status)}, x-proto-oneof: ${command.status}, readOnly: true`,
    `spec/schemas/${pascal}Status.yaml and spec/schemas/${pascal}Status_Status.yaml: its status and the values of that`,
    `spec/codes/${kebab}-statuses.yaml: kind: outcome, enum: ${pascal}Status_Status, and a row for each value`,
    `spec/rules/${snake}/: pnpm new rule ${snake}.params_required when the params are required, and a rule for each required member of them`,
    ...rulesOfAllParams(inventory).map((file) => `${file}: ${params} beside the other params members`),
  ];
  return [
    'then by hand, in this order:',
    ...steps.map((step, index) => `${index + 1}. ${step}`),
    `without a status of its own, ${type} needs no status in spec/commands/${kebab}.yaml, and neither 2 nor 3 nor 4`,
  ];
}

/** Rules that list the params members: more than half of them, since a command that was just begun may not be among them yet. */
function rulesOfAllParams({ rules, commands }: Inventory): string[] {
  const members = commands.flatMap(({ params }) => params ?? []);
  const listed = (require: string): number => members.filter((member) => require.includes(`has(this.${member})`)).length;
  return rules.filter(({ require }) => listed(require) > Math.max(1, members.length / 2)).map(({ file }) => file);
}

function commandText({ type, camel }: Names, protoValue: number): string {
  return `# yaml-language-server: $schema=../meta/command.json
type: ${type}
protoValue: ${protoValue}
params: { field: ${camel}Params, presence: }
fields: []
status: { field: ${camel}Status, values: [] }
brief:
effects:
  - text:
    source:
notes: []
related: []
source:
`;
}

const schemaText = `# yaml-language-server: $schema=../meta/schema.json
type: object
description:
x-source:
properties:
`;

function exampleText({ camel }: Names): string {
  return `# yaml-language-server: $schema=../../../meta/example.json
description:
value:
  ${camel}Params:
`;
}
