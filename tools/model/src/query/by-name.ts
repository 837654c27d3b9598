/** Named things: a miss is a mistake of the code that asks, unless it asks with `find`. */
export interface ByName<T> {
  /** Returns the thing of that name; throws when there is none. */
  get(name: string): T;
  /** Returns the thing of that name, for names that come from outside the model; undefined when there is none. */
  find(name: string): T | undefined;
}

/** Makes things findable by name; `noun` is what a miss calls them: `the model has no shape Foo`. */
export function byName<T>(noun: string, entries: Iterable<readonly [string, T]>): ByName<T> {
  const things = new Map(entries);
  return {
    find: (name) => things.get(name),
    get: (name) => {
      const found = things.get(name);
      if (found === undefined) throw new Error(`the model has no ${noun} ${name}`);
      return found;
    },
  };
}
