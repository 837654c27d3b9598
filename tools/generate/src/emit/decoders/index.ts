import type { CodeTable, Model } from '../../../../model/src/index.ts';
import type { EmittedFile } from '../../emitted-file.ts';
import { printConstantTable } from './print-constant-table.ts';
import { printOutcomeTable } from './print-outcome-table.ts';
import { printSmdxPairTable, printSmdxTable } from './print-smdx-table.ts';
import { printSources } from './print-sources.ts';

const folder = 'packages/decoders/src/gen';

const printers: Readonly<Record<CodeTable['kind'], (table: CodeTable) => string>> = {
  constant: printConstantTable,
  outcome: printOutcomeTable,
  smdx_subject: printSmdxTable,
  smdx_reason: printSmdxTable,
  smdx_pair: printSmdxPairTable,
};

/** Emits one module per code table, and one with the documents that the tables cite. */
export function emitDecoders(model: Model): EmittedFile[] {
  const tables = model.codes.map((table) => ({
    path: `${folder}/${table.id}.ts`,
    text: printers[table.kind](table),
    sources: [`spec/codes/${table.id}.yaml`],
  }));
  return [...tables, { path: `${folder}/sources.ts`, text: printSources(model), sources: ['spec/sources.yaml', 'spec/codes/'] }];
}
