import { stepsOf } from '@amapi-spec/tools-shared/runtime/pointer.ts';
import { isList } from '../runtime/is-list.ts';
import { isObject } from '../runtime/is-object.ts';
import type { FixOperation } from '../runtime/types.ts';
import { indexOf } from './index-of.ts';
import { membersOf, valueAt } from './member.ts';

/** A value with a change made in it. */
export interface Changed {
  readonly value: unknown;
}

/** A change to what holds a place; undefined where it cannot be made. */
type Change = (holder: unknown, step: string) => Changed | undefined;

/**
 * Makes a change in a copy of a value, which shares with it what is not on the way to the change; undefined where the change cannot be
 * made. A member that is renamed keeps its place among the others.
 */
export function applyOperation(value: unknown, operation: FixOperation): Changed | undefined {
  const steps = stepsOf(operation.path);
  if (steps === undefined) return undefined;
  switch (operation.op) {
    case 'remove':
      return steps.length === 0 ? undefined : changeAt(value, steps, remove);
    case 'add':
      return put(value, steps, operation.value);
    case 'replace':
      return steps.length === 0 ? { value: operation.value } : changeAt(value, steps, replaceBy(operation.value));
    case 'move':
      return move(value, stepsOf(operation.from), steps);
  }
}

function move(value: unknown, from: readonly string[] | undefined, to: readonly string[]): Changed | undefined {
  if (from === undefined || from.length === 0 || startsWith(to, from)) return undefined;
  const moved = valueAt(value, from);
  if (moved === undefined) return undefined;
  if (isSibling(from, to)) {
    const renamed = changeAt(value, from, renameTo(to.at(-1) ?? ''));
    if (renamed !== undefined) return renamed;
  }
  const rest = changeAt(value, from, remove);
  return rest === undefined ? undefined : put(rest.value, to, moved);
}

function put(value: unknown, steps: readonly string[], member: unknown): Changed | undefined {
  return steps.length === 0 ? { value: member } : changeAt(value, steps, insert(member));
}

/** Copies the holders on the way to a place, and changes the last of them. */
function changeAt(value: unknown, steps: readonly string[], change: Change, depth = 0): Changed | undefined {
  const step = steps[depth] ?? '';
  if (depth === steps.length - 1) return change(value, step);
  const inside = valueAt(value, [step]);
  const changed = inside === undefined ? undefined : changeAt(inside, steps, change, depth + 1);
  return changed === undefined ? undefined : replaceBy(changed.value)(value, step);
}

function remove(holder: unknown, step: string): Changed | undefined {
  if (isList(holder)) {
    const index = indexOf(step, holder.length);
    return index === undefined ? undefined : { value: [...holder.slice(0, index), ...holder.slice(index + 1)] };
  }
  return changeMembers(holder, step, () => []);
}

/** A member that is there already is replaced, and an element is put before what is there (RFC 6902, section 4.1). */
function insert(member: unknown): Change {
  return (holder, step) => {
    if (isList(holder)) {
      const index = indexOf(step, holder.length + 1);
      return index === undefined ? undefined : { value: [...holder.slice(0, index), member, ...holder.slice(index)] };
    }
    if (!isObject(holder)) return undefined;
    return replaceBy(member)(holder, step) ?? { value: Object.fromEntries([...membersOf(holder), [step, member]]) };
  };
}

function replaceBy(member: unknown): Change {
  return (holder, step) => {
    if (!isList(holder)) return changeMembers(holder, step, (name) => [[name, member]]);
    const index = indexOf(step, holder.length);
    return index === undefined ? undefined : { value: holder.map((element, at) => (at === index ? member : element)) };
  };
}

function renameTo(name: string): Change {
  return (holder, step) =>
    isObject(holder) && valueAt(holder, [name]) === undefined ? changeMembers(holder, step, (_, member) => [[name, member]]) : undefined;
}

/** Puts other members in the place of one; those of the prototype become the copy's own, as `__proto__` does. */
function changeMembers(
  holder: unknown,
  step: string,
  change: (name: string, member: unknown) => readonly [string, unknown][],
): Changed | undefined {
  if (!isObject(holder)) return undefined;
  const members = membersOf(holder);
  if (!members.some(([name]) => name === step)) return undefined;
  return { value: Object.fromEntries(members.flatMap(([name, member]) => (name === step ? change(name, member) : [[name, member]]))) };
}

function isSibling(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && startsWith(b, a.slice(0, -1));
}

function startsWith(steps: readonly string[], prefix: readonly string[]): boolean {
  return prefix.length <= steps.length && prefix.every((step, index) => steps[index] === step);
}
