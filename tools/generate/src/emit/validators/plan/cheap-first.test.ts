import { expect, test } from 'vitest';
import { sortParts } from './cheap-first.ts';
import { mapTest } from './map-finding.ts';
import { all, any, type Order, type Read, type Test } from './test.ts';

const text: Read = { local: 'text', steps: [], optional: false };
const below: Read = { local: 'held', steps: [{ kind: 'field', name: 'text' }], optional: true };
const isThere: Test = { kind: 'defined', read: text, holds: true };
const isSetBelow: Test = { kind: 'compare', read: below, operator: '!=', value: '' };
const fitsLuhn: Test = { kind: 'helper', helper: 'fitsLuhn', args: [text], holds: true };
const matches = (value: string, holds: boolean): Test => ({ kind: 'text', read: text, operator: 'matches', value, holds });
const size = (of: 'units' | 'points', operator: Order, value: number, read = text): Test => ({ kind: 'size', read, of, operator, value });

test.each<[what: string, given: Test, want: Test]>([
  ['asks for what is there before what is in it', all([fitsLuhn, isThere]), all([isThere, fitsLuhn])],
  [
    'puts parts of the same kind side by side',
    all([all([matches('^a$', true), isThere]), fitsLuhn]),
    all([isThere, matches('^a$', true), fitsLuhn]),
  ],
  [
    'leaves what costs the same in its order',
    all([isSetBelow, { ...isSetBelow, value: 'a' }]),
    all([isSetBelow, { ...isSetBelow, value: 'a' }]),
  ],
  [
    'sorts alternatives too, of which a whole costs what its dearest part does',
    any([all([fitsLuhn, isThere]), isSetBelow]),
    any([isSetBelow, all([isThere, fitsLuhn])]),
  ],
  [
    'counts units where all that match have none but such',
    all([size('points', '>=', 3), matches('^[a-z]+$', true)]),
    all([size('units', '>=', 3), matches('^[a-z]+$', true)]),
  ],
  [
    'counts units beside the alternative that nothing else matches',
    any([size('points', '<', 18), size('points', '>', 20), matches('^[0-9]+$', false)]),
    any([size('units', '<', 18), size('units', '>', 20), matches('^[0-9]+$', false)]),
  ],
  [
    'counts points where a text may hold others',
    all([size('points', '>=', 3), matches('^[a-z]', true)]),
    all([size('points', '>=', 3), matches('^[a-z]', true)]),
  ],
  [
    'counts points where a pattern takes pairs',
    all([size('points', '>=', 3), matches('^\\p{L}+$', true)]),
    all([size('points', '>=', 3), matches('^\\p{L}+$', true)]),
  ],
  [
    'counts points where the pattern is not sure to match',
    any([size('points', '<', 3), matches('^[a-z]+$', true)]),
    any([size('points', '<', 3), matches('^[a-z]+$', true)]),
  ],
  [
    'counts points of another text',
    all([size('points', '>=', 3, below), matches('^[a-z]+$', true)]),
    all([size('points', '>=', 3, below), matches('^[a-z]+$', true)]),
  ],
  [
    'asks whether trim leaves a text as it is, instead of for white space at its ends',
    any([matches('^[\t-\r\\p{Z}\ufeff]', true), matches('[\t-\r\\p{Z}\ufeff]$', true)]),
    { kind: 'trimmed', read: text, holds: false },
  ],
  [
    'asks the same where both must be missing',
    all([matches('[\t-\r\\p{Z}\ufeff]$', false), matches('^[\t-\r\\p{Z}\ufeff]', false)]),
    { kind: 'trimmed', read: text, holds: true },
  ],
  [
    'asks for spaces where trim takes more away',
    any([matches('^[ ]', true), matches('[ ]$', true)]),
    any([matches('^[ ]', true), matches('[ ]$', true)]),
  ],
  [
    'asks for white space at both ends where both are to be there',
    all([matches('^[\t-\r\\p{Z}\ufeff]', true), matches('[\t-\r\\p{Z}\ufeff]$', true)]),
    all([matches('^[\t-\r\\p{Z}\ufeff]', true), matches('[\t-\r\\p{Z}\ufeff]$', true)]),
  ],
])('%s', (_, given, want) => {
  expect(mapTest(given, sortParts)).toEqual(want);
});
