import type { Model } from '@amapi-spec/model';
import { type Code, code, join, lines, symbolsOf, textOf } from '../../code/code.ts';
import { printModule } from '../../code/module.ts';
import type { EmittedFile } from '../../emitted-file.ts';
import { commentLines } from './comment.ts';
import { exportsPath, packageExports } from './exports.ts';
import { layOut, type Layout, layoutPaths } from './layout.ts';
import { printMessage } from './message.ts';
import { createNames } from './names.ts';
import { notCarriedText } from './not-carried.ts';
import { attachRules } from './attach-rules.ts';
import { ownMethods, printRequests, printService } from './service.ts';

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
  const blocks: Readonly<Record<keyof Layout, readonly Code[]>> = {
    command: layout.command.map((message) => printMessage(message, names, rules)),
    device: layout.device.map((message) => printMessage(message, names, rules)),
    service: [
      printService(model, names),
      ...printRequests(model, names, rules),
      ...layout.service.map((message) => printMessage(message, names, rules)),
    ],
  };
  const paths = layoutPaths(model);
  const protos = (Object.keys(paths) as (keyof Layout)[]).map((name): EmittedFile => {
    const path = `${paths[name]}.proto`;
    return {
      path: `packages/protobuf/proto/${path}`,
      text: fileText(model, path, about[name], blocks[name]),
      sources: ['spec/schemas/', 'spec/commands/', 'spec/paths/', 'spec/rules/'],
    };
  });
  return [
    ...protos,
    {
      path: `packages/protobuf/src/${exportsPath}`,
      text: printModule(exportsPath, packageExports(layout, ownMethods(model), paths)),
      sources: ['spec/schemas/', 'spec/paths/'],
    },
    { path: 'packages/protobuf/README.md#not-carried', text: notCarriedText(model, rules) },
  ];
}

function fileText(model: Model, path: string, summary: string, blocks: readonly Code[]): string {
  const body = join(blocks, '\n\n');
  const imported = new Set(symbolsOf(body).map(({ from }) => from));
  imported.delete(path);
  const head = lines(commentLines([summary, numbersAreOurs]), 'syntax = "proto3";');
  const imports = [...imported].toSorted().map((from) => `import "${from}";`);
  return textOf(code`${join([head, `package ${model.info.protoPackage};`, imports, body], '\n\n')}\n`);
}
