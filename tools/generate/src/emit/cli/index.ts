import { allFields, createIndex, type Input, type Model } from '@amapi-spec/model';
import { kebabCase } from '@amapi-spec/tools-shared/case.ts';
import { type Code, code } from '../../code/code.ts';
import { symbol, typeSymbol } from '../../code/import-symbol.ts';
import { literal, quote } from '../../code/literal.ts';
import { printModule } from '../../code/module.ts';
import type { EmittedFile } from '../../emitted-file.ts';

const folder = 'packages/cli/src';
const namesPath = 'gen/input-names.ts';
const inputsPath = 'gen/inputs.ts';

/** Emits what `check --as` takes: its words, and for each how it is judged and recognized. A command beside its device has an option of its own. */
export function emitCli(model: Model): EmittedFile[] {
  const inputs = model.roles.inputs.filter(({ shape }) => shape !== model.roles.pair.shape);
  const sources = ['spec/openapi.yaml', 'spec/schemas/'];
  return [
    { path: `${folder}/${namesPath}`, text: printModule(namesPath, namesModule(inputs)), sources: ['spec/openapi.yaml'] },
    { path: `${folder}/${inputsPath}`, text: printModule(inputsPath, inputsModule(inputs, model)), sources },
  ];
}

function namesModule(inputs: readonly Input[]): Code {
  return code`/** The values of \`--as\`, in the order in which help shows them. */
export const inputNames = [${inputs.map(({ name }) => quote(name)).join(', ')}] as const;

/** What a user can have an input judged as. */
export type InputName = (typeof inputNames)[number];
`;
}

function inputsModule(inputs: readonly Input[], model: Model): Code {
  const { command, device, pair } = model.roles;
  const InputName = typeSymbol('InputName', namesPath);
  const nameOf = (shape: string): string => inputs.find((input) => input.shape === shape)?.name ?? '';
  return code`/** What is judged unless \`--as\` says otherwise, and beside a device. */
export const commandInput: ${InputName} = ${quote(nameOf(command.request))};

/** What a command is judged beside. */
export const deviceInput: ${InputName} = ${quote(nameOf(device.shape))};

/** The member that says which command it is. */
export const typeMember = ${quote(command.type)};

/** Where a command and its device are in what is judged when both are given. */
export const pairMembers = { command: ${quote(pair.command)}, device: ${quote(pair.device)} } as const;

/** How each input is judged, and how it is told from others. */
export const inputs: Readonly<Record<${InputName}, ${typeSymbol('JudgedInput', 'runtime/judged-input.ts')}>> = {
${inputs.map((input) => entry(input, model))}
};
`;
}

function entry({ name, shape: shapeName, noun }: Input, model: Model): Code {
  const { shapes } = createIndex(model);
  const shape = shapes.get(shapeName);
  // What is sent and what comes back have the same names.
  const members = allFields(shapes.get(shape.variant === 'request' ? (shape.twin ?? shapeName) : shapeName));
  const recognized = recognizedAs(shapeName, model);
  const validate = symbol(`validate${shapeName}`, `@amapi-spec/validators/${kebabCase(shapeName)}`);
  const parts = [
    `noun: ${literal(noun)},`,
    ...(recognized === undefined ? [] : [`recognizedAs: ${quote(recognized)},`]),
    `closed: ${shape.variant === 'request'},`,
    `members: new Set([${members.map((field) => quote(field.name)).join(', ')}]),`,
    code`judge: (value, rules) => ${validate}(value, { rules }),`,
  ];
  return code`${quote(name)}: {\n${parts}\n},`;
}

/** What the decoders call a thing of this shape: they know the roles, and no other body. */
function recognizedAs(shape: string, { roles }: Model): string | undefined {
  const { command, operation, device } = roles;
  if (shape === command.request || shape === command.result) return 'command';
  if (shape === operation.shape) return 'operation';
  return shape === device.shape ? 'device' : undefined;
}
