import { existsSync } from 'node:fs';
import type { Model } from '../../model/src/index.ts';
import type { EmittedFile } from './emitted-file.ts';
import type { StagedFile } from './staged-file.ts';

/** A target of `generate`. */
export interface Target {
  readonly name: string;
  /** Folders, relative to the root, whose unclaimed files are removed. */
  readonly owns: readonly string[];
  /** Same model, same files; no I/O. */
  readonly emit: (model: Model) => readonly EmittedFile[];
  /** Makes more files from the emitted ones with a program of someone else. */
  readonly stage?: (root: string, emitted: readonly EmittedFile[]) => Promise<readonly StagedFile[]>;
}

// Interim: emitters that exist are loaded, others left out.
const all = await Promise.all([
  target('types', 'emitTypes', ['packages/types/src/gen']),
  target('json-schema', 'emitJsonSchema', ['packages/json-schema/src/gen']),
  target('validators', 'emitValidators', ['packages/validators/src/gen']),
  target('protobuf', 'emitProtobuf', ['packages/protobuf/proto/google/android', 'packages/protobuf/src/gen'], '../../stage-buf/index.ts'),
  target('decoders', 'emitDecoders', ['packages/decoders/src/gen']),
  target('docs', 'emitDocs', ['packages/docs/src/gen', 'packages/docs/pages']),
  target('cli', 'emitCli', ['packages/cli/src/gen']),
  target('coverage', 'emitCoverage', []),
]);

/** Lists every target in the order in which they run. */
export const targets: readonly Target[] = all.filter((each) => each !== undefined);

async function target(name: string, exportName: string, owns: readonly string[], stagePath?: string): Promise<Target | undefined> {
  const module = new URL(`emit/${name}/index.ts`, import.meta.url);
  if (!existsSync(module)) return undefined;
  const exports = await import(module.href).then(
    (loaded) => loaded as Record<string, Target['emit']>,
    (error: unknown) => ({
      [exportName]: () => {
        throw error;
      },
    }),
  );
  const emit = exports[exportName];
  if (emit === undefined) return undefined;
  const stageModule = stagePath === undefined ? undefined : new URL(stagePath, module);
  if (stageModule === undefined || !existsSync(stageModule)) return { name, owns, emit };
  const { runBufStage } = (await import(stageModule.href)) as { runBufStage: NonNullable<Target['stage']> };
  return { name, owns, emit, stage: runBufStage };
}
