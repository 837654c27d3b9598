/** Runs something while every object inherits a member that somebody put on `Object.prototype`. */
export async function withPollutedPrototype<Value>(members: Readonly<Record<string, unknown>>, run: () => Value): Promise<Awaited<Value>> {
  const prototype: object = Object.getPrototypeOf({}) as object;
  for (const [name, value] of Object.entries(members)) Reflect.defineProperty(prototype, name, { value, configurable: true });
  try {
    return await run();
  } finally {
    for (const name of Object.keys(members)) Reflect.deleteProperty(prototype, name);
  }
}
