import { emptyList } from './empty.ts';

/** Up to this length a look back costs less than a table. */
const short = 12;

/** Lists the indexes of the elements that were there before. */
export function duplicates(list: readonly unknown[]): readonly number[] {
  return list.length > short ? inTable(list) : lookingBack(list);
}

function lookingBack(list: readonly unknown[]): readonly number[] {
  let found: number[] | undefined;
  for (let i = 1; i < list.length; i++) if (list.indexOf(list[i]) < i) (found ??= []).push(i);
  return found ?? emptyList;
}

/** Steps away from a full place before what is left is looked up in a set: texts made to meet must not cost a look at each other. */
const mostSteps = 16;

/**
 * A table of indexes by length and some characters: a set would hash every text whole, which costs more than to parse it. Texts are compared
 * only where they meet.
 */
function inTable(list: readonly unknown[]): readonly number[] {
  // A power of two, at most half full; 0 is an empty place.
  const size = 2 ** Math.ceil(Math.log2(list.length * 2));
  const mask = size - 1;
  const table = takeTable(size);
  let found: number[] | undefined;
  let crowded: Set<unknown> | undefined;
  for (let i = 0; i < list.length; i++) {
    const element = list[i];
    let place = typeof element === 'string' ? mixed(element) & mask : 0;
    let steps = 0;
    let other = table[place] ?? 0;
    while (other !== 0 && list[other - 1] !== element && steps++ < mostSteps) {
      place = (place + 1) & mask;
      other = table[place] ?? 0;
    }
    if (other === 0) table[place] = i + 1;
    else if (list[other - 1] === element || crowded?.has(element) === true) (found ??= []).push(i);
    else (crowded ??= new Set()).add(element);
  }
  if (table.length === kept) spare = table;
  return found ?? emptyList;
}

/** So large a table is kept for the next list. */
const kept = 1024;

type Table = Uint16Array | Uint32Array;

/** Reading an element may run foreign code, which may ask again: who uses the table has taken it away. */
let spare: Table | undefined;

/** A table of at most half as many indexes: small numbers, where they do, need half the memory. */
function takeTable(size: number): Table {
  if (size > kept) return size > 0x10000 ? new Uint32Array(size) : new Uint16Array(size);
  const table = spare?.length === kept ? spare.fill(0, 0, size) : new Uint16Array(kept);
  spare = undefined;
  return table;
}

/** Mixes the length and five characters of a text: the last four, where names that are counted up differ, and one in its middle, where others do. */
function mixed(text: string): number {
  const { length } = text;
  // Characters that are not there are not asked for: after the first time, V8 no longer reads characters in place.
  if (length < 5) return length;
  let hash = length;
  hash = Math.imul(hash, 31) + text.charCodeAt(length - 1);
  hash = Math.imul(hash, 31) + text.charCodeAt(length - 2);
  hash = Math.imul(hash, 31) + text.charCodeAt(length - 3);
  hash = Math.imul(hash, 31) + text.charCodeAt(length - 4);
  hash = Math.imul(hash, 31) + text.charCodeAt(length >> 1);
  hash = Math.imul(hash, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
