import { type ChildProcess, fork } from 'node:child_process';

/** What one round of a module on a group of bodies took, in nanoseconds a body. */
export interface Round {
  readonly parse: number;
  readonly judge: number;
}

/** A function, and the bodies that it judges: a group of those in a file. */
export interface Asked {
  readonly judge: string;
  readonly file: string;
  readonly group: string;
  /** It takes bytes, and is held against decoding and parsing them. */
  readonly takesBytes?: boolean;
}

/** A peer in a process of its own. */
export interface MeasuredProcess {
  readonly verdicts: (asked: Asked) => Promise<readonly boolean[] | undefined>;
  readonly time: (asked: Asked, milliseconds: number) => Promise<Round | undefined>;
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
    verdicts: async ({ judge, file, group, takesBytes }) =>
      (await ask({ judge, file, group, takesBytes, want: 'verdicts', milliseconds: 0 })) as readonly boolean[] | undefined,
    time: async ({ judge, file, group, takesBytes }, milliseconds) =>
      (await ask({ judge, file, group, takesBytes, want: 'time', milliseconds })) as Round | undefined,
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
