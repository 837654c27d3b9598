import type { Model } from '@amapi-spec/model';
import { printModule } from '../../code/module.ts';
import type { EmittedFile } from '../../emitted-file.ts';
import { commentLines } from './comment.ts';
import { exportsPath, packageExports } from './exports.ts';
import { findImports } from './imports.ts';
import { layOut, type Layout } from './layout.ts';
import { messageLines } from './message.ts';
import { createNames } from './names.ts';
import { notCarriedText } from './not-carried.ts';
import { attachRules } from './attach-rules.ts';
import { ownMethods, requestMessageLines, serviceLines } from './service.ts';

/** File names without ending. */
const files: Readonly<Record<keyof Layout, string>> = { command: 'command', device: 'device', service: 'device_management_service' };

const about: Readonly<Record<keyof Layout, string>> = {
  command: 'A command to one device, and its result.',
  device: 'The facts about a device that a command is judged against.',
  service: 'The methods that send commands and follow them.',
};

const numbersAreOurs =
  'Google publishes no .proto for this API. Names, types and the JSON form are those of its reference. The field numbers are not: they belong to this project, so the binary form is a contract among users of this file only.';

/** Emits the .proto files, the list of exports of the package made from them, and the README's list of what they do not carry. */
export function emitProtobuf(model: Model): EmittedFile[] {
  const names = createNames(model);
  const rules = attachRules(model, names);
  const layout = layOut(model);
  const folder = model.info.protoPackage.replaceAll('.', '/');
  const blocks: Record<keyof Layout, string[][]> = {
    command: layout.command.map((message) => messageLines(message, names, rules)),
    device: layout.device.map((message) => messageLines(message, names, rules)),
    service: [
      serviceLines(model),
      ...requestMessageLines(model, names, rules),
      ...layout.service.map((message) => messageLines(message, names, rules)),
    ],
  };
  const layoutNames = Object.keys(files) as (keyof Layout)[];
  const protos = layoutNames.map((name): EmittedFile => {
    const elsewhere = new Map(
      layoutNames
        .filter((other) => other !== name)
        .flatMap((other) => layout[other].map((message) => [message.name, `${folder}/${files[other]}.proto`] as const)),
    );
    return {
      path: `packages/protobuf/proto/${folder}/${files[name]}.proto`,
      text: fileText(model, about[name], blocks[name], elsewhere),
      sources: ['spec/schemas/', 'spec/commands/', 'spec/paths/', 'spec/rules/'],
    };
  });
  return [
    ...protos,
    {
      path: `packages/protobuf/src/${exportsPath}`,
      text: printModule(exportsPath, packageExports(layout, ownMethods(model), folder, files)),
      sources: ['spec/schemas/', 'spec/paths/'],
    },
    { path: 'packages/protobuf/README.md#not-carried', text: notCarriedText(model, rules) },
  ];
}

function fileText(model: Model, summary: string, blocks: readonly string[][], elsewhere: ReadonlyMap<string, string>): string {
  const body = blocks.flatMap((lines) => ['', ...lines]);
  const lines = [
    ...commentLines([summary, numbersAreOurs]),
    'syntax = "proto3";',
    '',
    `package ${model.info.protoPackage};`,
    '',
    ...findImports(body, elsewhere).map((path) => `import "${path}";`),
    ...body,
  ];
  return `${lines.join('\n')}\n`;
}
