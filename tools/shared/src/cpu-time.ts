/** Milliseconds that this thread has worked: what else the machine does is not in it. Too coarse for less than some tens of them. */
export function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
