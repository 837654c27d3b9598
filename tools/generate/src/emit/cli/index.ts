import { allFields, createIndex, type Input, type Model } from '@amapi-spec/model';
import type { EmittedFile } from '../../emitted-file.ts';

const folder = 'packages/cli/src/gen';

/** Emits what `check --as` takes: its words, and for each how it is judged and recognized. A command beside its device has an option of its own. */
export function emitCli(model: Model): EmittedFile[] {
  const inputs = model.roles.inputs.filter(({ shape }) => shape !== model.roles.pair.shape);
  const sources = ['spec/openapi.yaml', 'spec/schemas/'];
  return [
    { path: `${folder}/input-names.ts`, text: namesModule(inputs), sources: ['spec/openapi.yaml'] },
    { path: `${folder}/inputs.ts`, text: inputsModule(inputs, model), sources },
  ];
}

function namesModule(inputs: readonly Input[]): string {
  return `/** The values of \`--as\`, in the order in which help shows them. */
export const inputNames = [${inputs.map(({ name }) => `'${name}'`).join(', ')}] as const;

/** What a user can have an input judged as. */
export type InputName = (typeof inputNames)[number];
`;
}

function inputsModule(inputs: readonly Input[], model: Model): string {
  const { command, device } = model.roles;
  const nameOf = (shape: string): string => inputs.find((input) => input.shape === shape)?.name ?? '';
  const imports = inputs.map(({ shape }) => `import { validate${shape} } from '@amapi-spec/validators/${entryPoint(shape)}';`);
  return `${imports.sort().join('\n')}
import type { JudgedInput } from '../runtime/judged-input.ts';
import type { InputName } from './input-names.ts';

/** What is judged unless \`--as\` says otherwise, and beside a device. */
export const commandInput: InputName = '${nameOf(command.request)}';

/** What a command is judged beside. */
export const deviceInput: InputName = '${nameOf(device.shape)}';

/** How each input is judged, and how it is told from others. */
export const inputs: Readonly<Record<InputName, JudgedInput>> = {
${inputs.map((input) => entry(input, model)).join('\n')}
};
`;
}

function entry({ name, shape: shapeName, noun }: Input, model: Model): string {
  const { shapes } = createIndex(model);
  const shape = shapes.get(shapeName);
  // What is sent and what comes back have the same names.
  const members = allFields(shapes.get(shape.variant === 'request' ? (shape.twin ?? shapeName) : shapeName));
  const recognized = recognizedAs(shapeName, model);
  const lines = [
    `noun: ${JSON.stringify(noun)},`,
    ...(recognized === undefined ? [] : [`recognizedAs: '${recognized}',`]),
    `closed: ${shape.variant === 'request'},`,
    `members: new Set([${members.map((field) => `'${field.name}'`).join(', ')}]),`,
    `judge: (value, rules) => validate${shapeName}(value, { rules }),`,
  ];
  return `${JSON.stringify(name)}: {\n${lines.join('\n')}\n},`;
}

/** What the decoders call a thing of this shape: they know the roles, and no other body. */
function recognizedAs(shape: string, { roles }: Model): string | undefined {
  const { command, operation, device } = roles;
  if (shape === command.request || shape === command.result) return 'command';
  if (shape === operation.shape) return 'operation';
  return shape === device.shape ? 'device' : undefined;
}

/** The entry point of the validators that has a shape's functions: `command-request`. */
function entryPoint(shape: string): string {
  return shape.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}
