import type { Release, ReleasedId } from './list-ids.ts';

/** Names each released id that is gone or means something else, with its file and what to do; new ids are no problem. */
export function compareIds({ version, ids: released }: Release, ids: readonly ReleasedId[]): string[] {
  const now = new Map(ids.map((each) => [keyOf(each), each]));
  const before = new Set(released.map(keyOf));
  const added = ids.filter((each) => !before.has(keyOf(each)));
  return released.flatMap((was) => {
    const is = now.get(keyOf(was));
    if (is?.meaning === was.meaning) return [];
    const name = `${was.of} ${was.id}`;
    if (is !== undefined)
      return `${is.file}: ${name} is ${is.meaning}; in ${version} it was ${was.meaning} — give it that meaning again, and what is new an id of its own`;
    const renamed = added.filter(({ of, meaning }) => of === was.of && meaning === was.meaning);
    const advice = renamed.length === 1 ? `if it is now ${renamed[0]?.id}, give it its old id again, else put it back` : 'put it back';
    return `${was.file}: ${name}, which is ${was.meaning}, was released in ${version} and is gone — ${advice}: ids are never renamed or removed`;
  });
}

function keyOf({ of, id }: ReleasedId): string {
  return `${of} ${id}`;
}
