import { type CodeTable, type Model, type TableOf } from '@amapi-spec/model';
import type { Code } from '../../code/code.ts';
import { printModule } from '../../code/module.ts';
import type { EmittedFile } from '../../emitted-file.ts';
import { printCommandShapes } from './print-command-shapes.ts';
import { printCommands } from './print-commands.ts';
import { printConstantTable } from './print-constant-table.ts';
import { printMemberNames } from './print-member-names.ts';
import { printOutcomeTable } from './print-outcome-table.ts';
import { printRoleMembers } from './print-role-members.ts';
import { printSmdxPairTable, printSmdxTable } from './print-smdx-table.ts';
import { printSources } from './print-sources.ts';

const folder = 'packages/decoders/src/gen';

const printers: { readonly [Kind in CodeTable['kind']]: (table: TableOf<Kind>) => Code } = {
  constant: printConstantTable,
  outcome: printOutcomeTable,
  smdx_subject: printSmdxTable,
  smdx_reason: printSmdxTable,
  smdx_pair: printSmdxPairTable,
};

/** Emits one module per code table, four on what commands and their results look like, and one with the documents that the tables cite. */
export function emitDecoders(model: Model): EmittedFile[] {
  const tables = model.codes.map((table) =>
    module(table.id, (printers[table.kind] as (table: CodeTable) => Code)(table), [`spec/codes/${table.id}.yaml`]),
  );
  const shapes = ['spec/commands/', 'spec/schemas/'];
  return [
    ...tables,
    module('commands', printCommands(model), [...shapes, 'spec/codes/']),
    module('command-shapes', printCommandShapes(model), shapes),
    module('member-names', printMemberNames(model), shapes),
    module('role-members', printRoleMembers(model), ['spec/openapi.yaml', 'spec/schemas/']),
    module('sources', printSources(model), ['spec/sources.yaml', 'spec/codes/']),
  ];
}

function module(name: string, code: Code, sources: readonly string[]): EmittedFile {
  return { path: `${folder}/${name}.ts`, text: printModule(`gen/${name}.ts`, code), sources };
}
