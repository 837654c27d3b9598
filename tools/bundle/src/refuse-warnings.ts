/** Takes what the bundler says: a warning is a defect of the package. */
export function refuseWarnings(level: string, log: { readonly message: string }): void {
  if (level === 'warn') throw new Error(log.message);
}
