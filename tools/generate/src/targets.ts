import type { Model } from '@amapi-spec/model';
import { emitCli } from './emit/cli/index.ts';
import { emitCommands } from './emit/commands/index.ts';
import { emitCoverage } from './emit/coverage/index.ts';
import { emitDecoders } from './emit/decoders/index.ts';
import { emitDocs } from './emit/docs/index.ts';
import { emitJsonSchema } from './emit/json-schema/index.ts';
import { findUncarried as findUncarriedByProtobuf } from './emit/protobuf/find-uncarried.ts';
import { emitProtobuf } from './emit/protobuf/index.ts';
import { emitReadme } from './emit/readme/index.ts';
import { emitRedact } from './emit/redact/index.ts';
import { emitTypes } from './emit/types/index.ts';
import { findUncarried as findUncarriedByValidators } from './emit/validators/find-uncarried.ts';
import { emitValidators } from './emit/validators/index.ts';
import type { EmittedFile } from './emitted-file.ts';
import { runBufStage } from './stage-buf/index.ts';
import type { Uncarried } from './uncarried.ts';
import type { StagedFile } from './staged-file.ts';

/** A target of `generate`. */
export interface Target {
  readonly name: string;
  /** Folders, relative to the root, whose unclaimed files are removed. */
  readonly owns: readonly string[];
  /** Same model, same files; no I/O. */
  readonly emit: (model: Model) => readonly EmittedFile[];
  /** Names what of a legal spec the target cannot carry: `emit` is then not called. */
  readonly findUncarried?: (model: Model) => readonly Uncarried[];
  /** Makes more files from the emitted ones with a program of someone else. */
  readonly stage?: (emitted: readonly EmittedFile[]) => Promise<readonly StagedFile[]>;
}

/** Lists every target in the order in which they run. */
export const targets: readonly Target[] = [
  { name: 'types', owns: ['packages/types/src/gen'], emit: emitTypes },
  { name: 'json-schema', owns: ['packages/json-schema/src/gen'], emit: emitJsonSchema },
  { name: 'validators', owns: ['packages/validators/src/gen'], emit: emitValidators, findUncarried: findUncarriedByValidators },
  {
    name: 'protobuf',
    owns: ['packages/protobuf/proto/google/android', 'packages/protobuf/src/gen'],
    emit: emitProtobuf,
    findUncarried: findUncarriedByProtobuf,
    stage: runBufStage,
  },
  { name: 'decoders', owns: ['packages/decoders/src/gen'], emit: emitDecoders },
  { name: 'redact', owns: ['packages/redact/src/gen'], emit: emitRedact },
  { name: 'commands', owns: ['packages/commands/src/gen'], emit: emitCommands },
  { name: 'cli', owns: ['packages/cli/src/gen'], emit: emitCli },
  { name: 'docs', owns: ['packages/docs/src/gen'], emit: emitDocs },
  { name: 'coverage', owns: [], emit: emitCoverage },
  { name: 'readme', owns: [], emit: emitReadme },
];
