import { createIndex, type Model, reachOf } from '@amapi-spec/model';
import type { Code } from '../../code/code.ts';
import { exportsFrom, printModule } from '../../code/module.ts';
import type { EmittedFile } from '../../emitted-file.ts';
import { constructorModule, constructorSymbol } from './constructor-module.ts';
import { copyModule, copyPath } from './copy-module.ts';
import { commandOptions, optionsModule } from './options-module.ts';

const indexPath = 'gen/index.ts';

/** Emits a function for each command that makes its request, and one for each object in it that copies what belongs there. */
export function emitCommands(model: Model): EmittedFile[] {
  const { shapes, rules } = createIndex(model);
  const request = shapes.get(model.roles.command.request);
  const params = model.commands.flatMap((command) => (command.params === undefined ? [] : [command.params.shape]));
  const copied = [...reachOf(model, params).shapes]
    .toSorted()
    .map((name) => shapes.get(name))
    // What an opaque object may hold is not copied: it is handed on.
    .filter(({ fields, variant }) => fields.length > 0 && variant === 'request');
  return [
    ...model.commands.map((command) =>
      emitted(constructorSymbol(command).from, constructorModule(model, command, request), [`spec/commands/${command.slug}.yaml`]),
    ),
    ...copied.map((shape) => {
      const fixing = shape.rules.map((id) => rules.get(id)).filter(({ fix }) => fix !== undefined);
      return emitted(copyPath(shape), copyModule(model, shape), [`spec/schemas/${shape.schema}.yaml`, ...fixing.map(({ file }) => file)]);
    }),
    emitted(commandOptions.from, optionsModule(model, request), [`spec/schemas/${request.schema}.yaml`]),
    emitted(indexPath, indexModule(model)),
  ];
}

function emitted(path: string, module: Code, sources?: readonly string[]): EmittedFile {
  return { path: `packages/commands/src/${path}`, text: printModule(path, module), ...(sources && { sources }) };
}

function indexModule({ commands }: Model): Code {
  return exportsFrom(indexPath, [...commands.map(constructorSymbol), commandOptions]);
}
