import { parse } from 'yaml';

/** As much of a workflow of GitHub Actions as is judged. */
export interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** The one program that may see a secret. */
const publishing = 'node tools/release/src/publish.ts ';

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
  const hasSecrets = JSON.stringify({ steps, rest }).includes('${{ secrets.');
  const writing = Object.entries(permissions).filter(([scope, access]) => access !== 'read' && !(scope === 'id-token' && hasSecrets));
  return [
    ...writing.map(([scope]) => `${name}: may write ${scope}`),
    ...steps.flatMap(({ uses = '', run = '', with: settings }) => [
      ...(run.match(/\$\{\{.*?\}\}/g) ?? []).map((expression) => `${name}: a script takes ${expression}`),
      ...(uses.startsWith('actions/checkout@') && settings?.['persist-credentials'] !== false
        ? [`${name}: checkout keeps its credentials`]
        : []),
      ...(hasSecrets && run !== '' && !run.startsWith(publishing) ? [`${name}: has secrets and runs ${run}`] : []),
    ]),
  ];
}
