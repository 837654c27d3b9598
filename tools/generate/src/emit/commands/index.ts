import { createIndex, type Model, reachOf } from '@amapi-spec/model';
import type { EmittedFile } from '../../emitted-file.ts';
import { constructorModule, constructorName } from './constructor-module.ts';
import { copyModule, copyPath } from './copy-module.ts';
import { optionsModule } from './options-module.ts';

const folder = 'packages/commands/src/gen';

/** Emits a function for each command that makes its request, and one for each object in it that copies what belongs there. */
export function emitCommands(model: Model): EmittedFile[] {
  const index = createIndex(model);
  const request = index.shapes.get(model.roles.command.request);
  const params = model.commands.flatMap((command) => (command.params === undefined ? [] : [command.params.shape]));
  const shapes = [...reachOf(model, params).shapes]
    .toSorted()
    .map((name) => index.shapes.get(name))
    .filter(({ fields }) => fields.length > 0);
  return [
    ...model.commands.map((command) => ({
      path: `${folder}/${command.slug}.ts`,
      text: constructorModule(model, command, request),
      sources: [`spec/commands/${command.slug}.yaml`],
    })),
    ...shapes.map((shape) => ({
      path: `${folder}/${copyPath(shape)}.ts`,
      text: copyModule(model, shape),
      sources: [
        `spec/schemas/${shape.schema}.yaml`,
        ...shape.rules.flatMap((id) => (index.rules.get(id).fix ? [index.rules.get(id).file] : [])),
      ],
    })),
    { path: `${folder}/options.ts`, text: optionsModule(model, request), sources: [`spec/schemas/${request.schema}.yaml`] },
    { path: `${folder}/index.ts`, text: indexModule(model) },
  ];
}

function indexModule({ commands }: Model): string {
  const constructors = commands.map((command) => `export { ${constructorName(command)} } from './${command.slug}.ts';\n`);
  return `${constructors.join('')}export type { CommandOptions } from './options.ts';\n`;
}
