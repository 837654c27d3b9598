import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import { type Body, type Corpus } from './corpus.ts';
import { differences, type Difference } from './check-verdicts.ts';
import { askGrowth, growthOf, type GrowthRatios } from './ask-growth.ts';
import { measureInTurns, type Ask } from './measure/in-turns.ts';
import { type MeasuredProcess, startProcess } from './measure/measured-process.ts';
import { median } from './median.ts';
import type { PeerEntry } from './peer.ts';
import { peers } from './peers.ts';
import { cache, prepareModule, preparePeer, type Prepared, prepareWorker } from './prepare.ts';
import { startTime } from './start-times.ts';

/** How thoroughly to measure. */
export interface Effort {
  readonly rounds: number;
  /** Of one round of one group. */
  readonly milliseconds: number;
  readonly starts: number;
}

/** What was measured of one peer; times are ratios to `JSON.parse` of the same bodies in the same process. */
export interface PeerResult {
  readonly entry: PeerEntry;
  readonly version: string;
  /** Why it did not run; then all else is absent. */
  readonly notRun?: string;
  readonly ratios?: Readonly<Record<string, number>>;
  readonly bytes?: Prepared['bytes'];
  /** Milliseconds. */
  readonly fromModules?: number;
  readonly bundled?: number;
  readonly withoutEval?: boolean;
}

/** All figures of one run on one Node. */
export interface Results {
  readonly node: string;
  readonly peers: readonly PeerResult[];
  readonly growth: GrowthRatios;
}

/** Measures all peers on one Node. Throws where a peer gives a verdict that it should not. */
export async function measure(node: string, corpus: Corpus, effort: Effort, onProgress: (line: string) => void): Promise<Results> {
  const version = nodeVersion(node);
  const say = (line: string): void => onProgress(`Node ${version}: ${line}`);
  const worker = prepareWorker();
  const file = writeCorpus(corpus);
  const running: { entry: PeerEntry; prepared: Prepared; process: MeasuredProcess }[] = [];
  const notRun: PeerResult[] = [];
  const wrong: string[] = [];
  for (const entry of peers) {
    say(`verdicts of ${entry.file}`);
    try {
      const prepared = preparePeer(entry.file);
      const process = await startProcess(node, worker, prepared.module);
      running.push({ entry, prepared, process });
      for (const difference of await wrongVerdicts(process, file, corpus, entry)) {
        wrong.push(`${entry.file}: ${difference.body.slice(0, 300)} (breaks ${difference.breaks.join(', ') || 'nothing'})`);
      }
    } catch (error) {
      notRun.push({
        entry,
        version: versionOf(entry.library),
        notRun: String(error)
          .split('\n')[0]!
          .replaceAll(/\S*\/(?=[^/\s]+)/g, ''),
      });
    }
  }
  const inBytes = await startProcess(node, worker, prepareModule('amapi-spec-bytes'));
  for (const group of ['mix', 'invalid'] as const) {
    const verdicts = await inBytes.verdicts({ judge: 'isCommandRequest', file, group, takesBytes: true });
    wrong.push(...differences(corpus[group], verdicts ?? [], []).map(({ body }) => `${body.slice(0, 300)} in bytes`));
  }
  try {
    if (wrong.length > 0) throw new Error(`verdicts that are not those of the spec:\n${wrong.join('\n')}`);
    const asks = running.flatMap(({ entry, process }) =>
      questionsFor(entry, corpus).map((question): Ask => ({ ...question, key: entry.file, process, file })),
    );
    const growthAsks = askGrowth(running[0]!.process, inBytes);
    const bytesAsks = [...Object.keys(corpus.byCommand), 'mix', 'invalid'].map((group): Ask => ({
      key: peers[0]!.file,
      process: inBytes,
      judge: 'isCommandRequest',
      file,
      group,
      label: `${group} in bytes`,
      takesBytes: true,
    }));
    const ratios = await measureInTurns([...asks, ...bytesAsks, ...growthAsks], effort, say);
    const results = running.map(({ entry, prepared }): PeerResult => {
      const start = (module: string): number => median(Array.from({ length: effort.starts }, () => startTime(node, module) ?? Number.NaN));
      return {
        entry,
        version: versionOf(entry.library),
        ratios: ratios.get(entry.file) ?? {},
        bytes: prepared.bytes,
        fromModules: start(prepared.module),
        bundled: start(prepared.bundle),
        withoutEval: startTime(node, prepared.module, ['--disallow-code-generation-from-strings']) !== undefined,
      };
    });
    return {
      node: version,
      peers: [...results, ...notRun],
      growth: growthOf(ratios),
    };
  } finally {
    for (const process of [inBytes, ...running.map((peer) => peer.process)]) process.end();
  }
}

async function wrongVerdicts(process: MeasuredProcess, file: string, corpus: Corpus, { lacks }: PeerEntry): Promise<Difference[]> {
  const ask = async (judge: string, group: string, bodies: readonly Body[]): Promise<Difference[]> =>
    differences(bodies, (await process.verdicts({ judge, file, group })) ?? [], lacks);
  // One that stops at the first issue has no function that finds all.
  const findsIssues = (await process.verdicts({ judge: 'findIssues', file, group: 'mix' })) !== undefined;
  return [
    ...(await ask('isCommandRequest', 'mix', corpus.mix)),
    ...(await ask('isCommandRequest', 'invalid', corpus.invalid)),
    ...(findsIssues ? [...(await ask('findIssues', 'mix', corpus.mix)), ...(await ask('findIssues', 'invalid', corpus.invalid))] : []),
    ...(await ask('isDevice', 'devices', corpus.devices)),
  ];
}

/** What a peer is asked, by the label of a column. */
function questionsFor(
  { file }: PeerEntry,
  { byCommand }: Corpus,
): { readonly judge: string; readonly group: string; readonly label: string }[] {
  return [
    ...Object.keys(byCommand).map((group) => ({ judge: 'isCommandRequest', group, label: group })),
    { judge: 'isCommandRequest', group: 'mix', label: 'mix' },
    { judge: 'isCommandRequest', group: 'invalid', label: 'invalid' },
    { judge: 'findIssues', group: 'unwarned', label: 'validate' },
    { judge: 'findIssues', group: 'invalid', label: 'issues' },
    ...(file === peers[0]!.file
      ? [
          { judge: 'findIssues', group: 'warned', label: 'warnings' },
          { judge: 'isForDevice', group: 'forDevice', label: 'device verdict' },
          { judge: 'findForDevice', group: 'forDevice', label: 'device' },
          ...['LOCK', 'usual'].flatMap((group) => [
            { judge: 'isForKnownDevice', group, label: `${group} verdict` },
            { judge: 'findForKnownDevice', group, label: `${group} for a device` },
          ]),
        ]
      : []),
  ];
}

/** Writes the bodies of the corpus for the processes, by their groups. */
function writeCorpus(corpus: Corpus): string {
  const texts = (bodies: readonly Body[]): readonly string[] => bodies.map(({ text }) => text);
  const { byCommand, ...groups } = corpus;
  const all = Object.entries({ ...byCommand, ...groups }).map(([name, bodies]) => [name, texts(bodies)]);
  const file = join(cache, 'corpus.json');
  writeFileSync(file, JSON.stringify(Object.fromEntries(all)));
  return file;
}

function versionOf(library: string): string {
  return (JSON.parse(readFileSync(join(cache, '../../node_modules', library, 'package.json'), 'utf8')) as { version: string }).version;
}

function nodeVersion(node: string): string {
  return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().slice(1);
}
