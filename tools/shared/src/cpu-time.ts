/** Milliseconds that this thread has worked: what else the machine does is not in it. Too coarse for less than some tens of them. */
export function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** The least of three times that a call takes, in milliseconds of work: what else the machine does can only make one longer. */
export function leastTime(run: () => unknown): number {
  return Math.min(...[1, 2, 3].map(() => timeOf(run)));
}

function timeOf(run: () => unknown): number {
  const start = cpuTime();
  run();
  return cpuTime() - start;
}
