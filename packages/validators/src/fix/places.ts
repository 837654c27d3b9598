import { holderOf, stepsOf } from '@amapi-spec/tools-shared/runtime/pointer.ts';
import type { Fix, FixOperation } from '../runtime/types.ts';

/** Tells of fixes, one after another, whether each touches a place that one before it has touched, or the inside or the outside of one. */
export function createOverlapTest(): (fix: Fix) => boolean {
  const touched = new Set<string>();
  const around = new Set<string>();
  return ({ operations }) => {
    const places = placesOf(operations);
    const overlaps = places.some((place) => around.has(place) || [place, ...outside(place)].some((outer) => touched.has(outer)));
    if (!overlaps) {
      for (const place of places) {
        touched.add(place);
        for (const outer of [place, ...outside(place)]) around.add(outer);
      }
    }
    return overlaps;
  };
}

/** Orders fixes so that none moves the place of a later one: of elements of a list the last comes first. */
export function compareFixes(a: Fix, b: Fix): number {
  const [one, other] = [a, b].map(listPlace);
  for (let i = 0; i < Math.min(one?.length ?? 0, other?.length ?? 0); i++) {
    const [left = '', right = ''] = [one?.[i], other?.[i]];
    if (left === right) continue;
    return isIndex(left) && isIndex(right) ? Number(right) - Number(left) : left < right ? -1 : 1;
  }
  return (one?.length ?? 0) - (other?.length ?? 0);
}

/** An element that is added beside one that is replaced is not where the next one was: that has moved on. */
function placesOf(operations: readonly FixOperation[]): string[] {
  const replaced = new Set(operations.flatMap(({ op, path }) => (op === 'replace' ? [holderOf(path)] : [])));
  return operations.flatMap((operation) => {
    if (operation.op === 'move') return [operation.from, operation.path];
    return operation.op === 'add' && replaced.has(holderOf(operation.path)) ? [] : [operation.path];
  });
}

/** The pointers to what holds a place, up to the whole value. */
function outside(pointer: string): string[] {
  const outer: string[] = [];
  for (let end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
    outer.push(pointer.slice(0, end));
    if (end === 0) break;
  }
  return outer;
}

/** The first place of a fix in a list, or else its first place. */
function listPlace({ operations }: Fix): readonly string[] {
  const places = placesOf(operations).map((place) => stepsOf(place) ?? []);
  return places.find((steps) => steps.some(isIndex)) ?? places[0] ?? [];
}

function isIndex(step: string): boolean {
  return /^\d+$/.test(step);
}
