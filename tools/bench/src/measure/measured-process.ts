import { type ChildProcess, fork } from 'node:child_process';

/** What one round of a module on a group of bodies took, in nanoseconds a body. */
export interface Round {
  readonly parse: number;
  readonly judge: number;
}

/** A peer in a process of its own. */
export interface MeasuredProcess {
  readonly verdicts: (judge: string, file: string, group: string) => Promise<readonly boolean[] | undefined>;
  readonly time: (judge: string, file: string, group: string, milliseconds: number) => Promise<Round | undefined>;
  readonly end: () => void;
}

/** Starts a module under a Node; throws when it cannot be loaded there. */
export async function startProcess(node: string, worker: string, module: string): Promise<MeasuredProcess> {
  const child = fork(worker, [module], { execPath: node, execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let complaint = '';
  child.stderr?.on('data', (data: Buffer) => (complaint += data.toString()));
  await answerOf(child, () => complaint);
  const ask = (question: object): Promise<unknown> => {
    const answer = answerOf(child, () => complaint);
    child.send(question);
    return answer;
  };
  return {
    verdicts: async (judge, file, group) =>
      (await ask({ judge, file, group, want: 'verdicts', milliseconds: 0 })) as readonly boolean[] | undefined,
    time: async (judge, file, group, milliseconds) => (await ask({ judge, file, group, want: 'time', milliseconds })) as Round | undefined,
    end: () => child.kill(),
  };
}

function answerOf(child: ChildProcess, complaint: () => string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error(`the process ended: ${complaint().split('\n').slice(0, 12).join('\n')}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message ?? undefined);
    });
  });
}
