import { parse } from 'yaml';

/** As much of a workflow of GitHub Actions as is judged. */
export interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly needs?: unknown;
  readonly environment?: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** What a job may have beside reading, and the one command that a job with it may run. */
const commandsWith: Readonly<Record<string, string>> = {
  'id-token': 'node tools/release/src/publish.ts ',
  contents: 'gh release create ',
};

/** Lists what in a workflow lets others decide what runs, or gives a job more than it needs. */
export function workflowProblems(text: string): string[] {
  const { permissions, jobs } = parse(text) as Workflow;
  const whole = JSON.stringify(permissions) === '{}' ? [] : ['permissions are given to the whole workflow'];
  return [...whole, ...unpinned(text), ...Object.entries(jobs).flatMap(([name, job]) => jobProblems(name, job))];
}

/** Comments are not part of the parsed value. */
function unpinned(text: string): string[] {
  return [...text.matchAll(/^\s*(?:- )?uses: *(\S+)(.*)$/gm)].flatMap(([, action = '', comment = '']) => {
    if (!/@[0-9a-f]{40}$/.test(action)) return [`${action} is not pinned by commit`];
    return /^ # v\d+\.\d+\.\d+$/.test(comment) ? [] : [`${action} does not name its tag`];
  });
}

function jobProblems(name: string, { permissions = {}, steps, ...rest }: Job): string[] {
  const written = Object.keys(permissions).filter((scope) => permissions[scope] !== 'read');
  return [
    ...(JSON.stringify({ steps, rest }).includes('${{ secrets.') ? [`${name}: has secrets`] : []),
    ...written.flatMap((scope) => writerProblems(`${name}: may write ${scope}`, steps, commandsWith[scope])),
    ...steps.flatMap(({ uses = '', run = '', with: settings }) => [
      ...(run.match(/\$\{\{.*?\}\}/g) ?? []).map((expression) => `${name}: a script takes ${expression}`),
      ...(uses.startsWith('actions/checkout@') && settings?.['persist-credentials'] !== false
        ? [`${name}: checkout keeps its credentials`]
        : []),
    ]),
  ];
}

function writerProblems(problem: string, steps: readonly Step[], command: string | undefined): string[] {
  if (command === undefined) return [problem];
  return steps.flatMap(({ run }) => (run === undefined || run.startsWith(command) ? [] : [`${problem} and runs ${run}`]));
}
