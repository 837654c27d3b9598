import { markdownTable } from '@amapi-spec/tools-generate/markdown-table.ts';
import type { GrowthRatios } from './ask-growth.ts';
import { absences, type Series } from './growth.ts';
import type { PeerResult, Results } from './measure.ts';

/** Prints all figures of a run as a page. */
export function printResults(all: readonly Results[]): string {
  const [first] = all;
  const ran = first!.peers.filter(({ notRun }) => notRun === undefined);
  const notRun = all.flatMap(({ node, peers }) => peers.filter((peer) => peer.notRun !== undefined).map((peer) => ({ node, peer })));
  return `# Speed, size and start beside other libraries

\`pnpm bench\` makes this page. Every library judges the same bodies, the examples of the spec and of its rules among them, and has to give the
verdict of the spec on each before anything is timed. Times are ratios to \`JSON.parse\` of the same bytes in the same process, medians of rounds in
which all take turns, each in a process of its own; smaller is better. They say which is faster and by how much, not how long a machine takes.

## What is compared

${markdownTable(
  ['library', 'version', 'how it is written', 'rules that it lacks'],
  ran.map(({ entry, version }) => [entry.title, version, entry.note, entry.lacks.map((rule) => `\`${rule}\``).join(', ') || 'none']),
)}
${notRun.length === 0 ? '' : `\nNot run: ${notRun.map(({ node, peer }) => `${peer.entry.title} ${peer.version} on Node ${node} (${peer.notRun})`).join('; ')}.\n`}
${all.map(nodeSection).join('\n')}
## Size

Minified and gzipped, in bytes: a verdict on a request, and what one on a device adds.

${markdownTable(
  ['library', 'request', 'and a device'],
  ran.map((peer) => [title(peer), String(peer.bytes!.request), `+${peer.bytes!.second}`]),
)}
`;
}

/** Prints the few figures that a reader of the package wants. */
export function readmeTable({ node, peers }: Results): string {
  const ran = peers.filter(({ notRun }) => notRun === undefined);
  const rows = ran.map((peer) => [
    `${title(peer)} ${peer.entry.file === peers[0]!.entry.file ? '' : peer.version}`.trim(),
    ratio(peer.ratios?.['mix']),
    ratio(peer.ratios?.['validate']),
    ratio(peer.ratios?.['issues']),
    (peer.bytes!.request / 1000).toFixed(1),
    peer.withoutEval === true ? 'yes' : 'no',
  ]);
  return `${markdownTable(['', 'verdict', 'issues of valid bodies', 'of invalid ones', 'kB', 'without eval'], rows)}

Times are ratios to \`JSON.parse\` of the same bodies on Node ${node}, sizes are minified and gzipped; \`pnpm bench\` in the repository measures them.`;
}

function nodeSection({ node, peers, growth }: Results): string {
  const ran = peers.filter(({ notRun }) => notRun === undefined);
  const commands = Object.keys(ran[0]?.ratios ?? {}).filter((label) => !others.has(label) && !label.endsWith(inBytes));
  const table = (labels: readonly string[]): string =>
    markdownTable(
      ['library', ...labels],
      ran
        .filter(({ ratios }) => labels.some((label) => ratios?.[label] !== undefined))
        .map((peer) => [title(peer), ...labels.map((label) => ratio(peer.ratios?.[label]))]),
    );
  return `## Node ${node}

A verdict on valid bodies of each command, and on all of them:

${table([...commands, 'mix'])}

A verdict on invalid bodies; everything that is wrong or to be warned of, looked for in bodies that have neither, in valid ones that have
something to be warned of, which nobody else knows, and in invalid ones:

${table(['invalid', 'validate', 'warnings', 'issues'])}

A verdict on the bytes of a request, beside decoding and parsing them:

${table([...commands, 'mix', 'invalid'].map((label) => label + inBytes))}

A command for a device, beside \`JSON.parse\` of both, for the examples of the spec, whose devices state little; nobody else has rules for that:

${table(['device verdict', 'device'])}

The same for a device that states all that rules ask, beside \`JSON.parse\` of the command alone: a LOCK, and
the commands above that it takes without a warning:

${table(known)}

The import of a library and two verdicts in a new process, in milliseconds, from node_modules and from one bundle; and whether it works where
code may not be made of strings:

${markdownTable(
  ['library', 'from node_modules', 'bundled', 'without eval'],
  ran.map((peer) => [title(peer), time(peer.fromModules), time(peer.bundled), peer.withoutEval === true ? 'yes' : 'no']),
)}

This project's growth, beside \`JSON.parse\`, which grows too; \`issues\` is of bodies with one mistake, where it is not these that grow:

${Object.entries(growth).map(growthTable).join('\n\n')}
`;
}

function growthTable([series, measures]: readonly [string, GrowthRatios[string]]): string {
  const counts = Object.keys(Object.values(measures)[0] ?? {});
  const rows = Object.entries(measures).map(([measured, ratios]) => [measured, ...counts.map((count) => ratio(ratios[count]))]);
  const absence = absences[series as Series];
  return `${markdownTable([series, ...counts], rows)}${absence === undefined ? '' : `\n\n${absence}`}`;
}

const inBytes = ' in bytes';

const known = ['LOCK', 'usual'].flatMap((group) => [`${group} verdict`, `${group} for a device`]);

const others = new Set(['mix', 'invalid', 'validate', 'warnings', 'issues', 'device verdict', 'device', ...known]);

function title({ entry }: PeerResult): string {
  return entry.title;
}

/** A ratio to two digits, as a table shows it; a dash for none. */
export function ratio(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '-';
  if (value >= 9.95) return value.toFixed(0);
  return value >= 0.995 ? value.toFixed(1) : value.toFixed(2).slice(1);
}

function time(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '-' : value.toFixed(0);
}
