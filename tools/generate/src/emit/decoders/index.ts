import { type CodeTable, type Model, type TableOf } from '@amapi-spec/model';
import type { EmittedFile } from '../../emitted-file.ts';
import { printCommandShapes } from './print-command-shapes.ts';
import { printCommands } from './print-commands.ts';
import { printConstantTable } from './print-constant-table.ts';
import { printMemberNames } from './print-member-names.ts';
import { printOutcomeTable } from './print-outcome-table.ts';
import { printSmdxPairTable, printSmdxTable } from './print-smdx-table.ts';
import { printSources } from './print-sources.ts';

const folder = 'packages/decoders/src/gen';

const printers: { readonly [Kind in CodeTable['kind']]: (table: TableOf<Kind>) => string } = {
  constant: printConstantTable,
  outcome: printOutcomeTable,
  smdx_subject: printSmdxTable,
  smdx_reason: printSmdxTable,
  smdx_pair: printSmdxPairTable,
};

/** Emits one module per code table, three on what commands and their results look like, and one with the documents that the tables cite. */
export function emitDecoders(model: Model): EmittedFile[] {
  const tables = model.codes.map((table) => ({
    path: `${folder}/${table.id}.ts`,
    text: (printers[table.kind] as (table: CodeTable) => string)(table),
    sources: [`spec/codes/${table.id}.yaml`],
  }));
  const fromCommands = (name: string, text: string) => ({
    path: `${folder}/${name}.ts`,
    text,
    sources: ['spec/commands/', 'spec/schemas/'],
  });
  return [
    ...tables,
    { ...fromCommands('commands', printCommands(model)), sources: ['spec/commands/', 'spec/schemas/', 'spec/codes/'] },
    fromCommands('command-shapes', printCommandShapes(model)),
    fromCommands('member-names', printMemberNames(model)),
    { path: `${folder}/sources.ts`, text: printSources(model), sources: ['spec/sources.yaml', 'spec/codes/'] },
  ];
}
