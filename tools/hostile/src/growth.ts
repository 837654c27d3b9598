import type { JsonValue } from '@amapi-spec/model';
import type { Finding, PartReport } from './finding.ts';
import { examples, texts } from './material.ts';
import { placesOf } from './build-recipe.ts';
import { publicFunctions, type PublicFunction } from './public-functions.ts';
import { shuffle } from './shuffle.ts';
import { waiting } from './value-properties.ts';

/** A way to make an input of any size. */
export interface Series {
  readonly name: string;
  readonly make: (size: number) => unknown;
}

/** Times of one call, in milliseconds, at n, 2n, 4n and 8n. */
export interface Growth {
  readonly size: number;
  readonly times: readonly number[];
}

const units = [
  'F',
  '0',
  '8',
  'a',
  'a.',
  '1$',
  '$',
  ' ',
  '\n',
  '-',
  '_',
  '.',
  '/',
  '\u00e9',
  '\u{1f512}',
  '[',
  '{"a":',
  '"',
  '\\',
  '%41',
  'en-',
  '=',
  'A',
];
const tails = ['', '0', '!'];

/** Times below are noise. */
const leastMilliseconds = 4;
const mostSize = 64_000;

/** Doubles the size until a call takes measurable time, or the size is the largest, and measures there. */
export function measure(call: PublicFunction['call'], series: Series): Growth {
  for (let size = 500; ; size *= 2) {
    if (size >= mostSize / 8 || timeOf(call, series.make(size * 8)) >= leastMilliseconds) return measureAt(call, series, size, 3);
  }
}

/** Takes the smallest time of several rounds. Each round has every size, so that other work of the machine does not slow one size alone. */
function measureAt(call: PublicFunction['call'], { make }: Series, size: number, rounds: number): Growth {
  const inputs = [size, size * 2, size * 4, size * 8].map(make);
  const times = Array.from({ length: rounds }, () => inputs.map((input) => timeOf(call, input)));
  return { size, times: inputs.map((_, index) => Math.min(...times.map((round) => round[index] ?? Infinity))) };
}

/** Says whether times grow faster than the input, there and at four times the size, where noise is less. */
export function findTooFast(call: PublicFunction['call'], series: Series, growth: Growth): Growth | undefined {
  if (!growsTooFast(growth)) return undefined;
  const again = measureAt(call, series, growth.size * 4, 6);
  return (again.times[3] ?? 0) > 5 * leastMilliseconds && growsTooFast(again) ? again : undefined;
}

function timeOf(call: PublicFunction['call'], input: unknown): number {
  const start = performance.now();
  try {
    call(input);
  } catch {
    // What it throws is judged by another property.
  }
  return performance.now() - start;
}

/** Says whether times grow faster than the input: at four times the size, linear time is 4 times as long, and quadratic time 16 times. */
export function growsTooFast({ times }: Growth): boolean {
  const [, second = 0, third = 0, fourth = 0] = times;
  return fourth >= leastMilliseconds / 2 && fourth > 8 * second && fourth > 2.7 * third;
}

/** Lists series of texts, and of examples with a grown text, key, list or object in one of their places. */
export function allSeries(): Series[] {
  const grown = units.flatMap((unit) =>
    tails.map((tail) => ({
      name: `n times ${JSON.stringify(unit)}, ${JSON.stringify(tail)}`,
      of: (size: number) => unit.repeat(size) + tail,
    })),
  );
  const direct = grown.map(({ name, of }) => ({ name: `text: ${name}`, make: of }));
  const after = texts
    .filter((text) => text.length < 100)
    .flatMap((text) =>
      grown.map(({ name, of }) => ({ name: `text: ${JSON.stringify(text)}, ${name}`, make: (size: number) => text + of(size) })),
    );
  const placed = examples.flatMap((example, index) =>
    placesOf(example).flatMap(([, key], place) => {
      const at = `example ${index}, ${key}: `;
      const put = (name: string, what: (size: number) => unknown): Series => ({
        name: at + name,
        make: (size) => replaced(example, place, what(size)),
      });
      return [
        ...grown.filter((_, number) => (number + place + index) % 11 === 0).map(({ name, of }) => put(name, of)),
        put('list of n texts', (size) => Array.from({ length: size }, (_, number) => `com.example.a${number}`)),
        put('list of n equal objects', (size) => Array.from({ length: size }, () => ({}))),
        put('n keys', (size) => Object.fromEntries(Array.from({ length: size }, (_, number) => [`en-${number}`, 'x']))),
        put('n levels', (size) => Array.from({ length: size }).reduce<unknown>((inner) => [inner], null)),
      ];
    }),
  );
  return [...direct, ...after, ...placed];
}

function replaced(example: JsonValue, place: number, what: unknown): unknown {
  const copy = structuredClone(example);
  const found = placesOf(copy)[place];
  if (found !== undefined) Object.assign(found[0], { [found[1]]: what });
  return copy;
}

/** Measures every function with some of the series, drawn by the seed. */
export async function runGrowth(options: {
  readonly seed: number;
  readonly direct: number;
  readonly each: number;
  readonly only?: string;
}): Promise<PartReport> {
  const functions = (await publicFunctions()).filter(({ member }) => !waiting.has(member));
  const series = allSeries();
  const direct = series.filter(({ name }) => name.startsWith('text: n times'));
  const findings: Finding[] = [];
  const rows: { readonly name: string; readonly growth: Growth }[] = [];
  let calls = 0;
  for (const [index, { name, call, from }] of functions.entries()) {
    if (options.only !== undefined && options.only !== `grow ${name}`) continue;
    // Decoders read texts, validators objects.
    const chosen = [
      ...shuffle(direct, options.seed + index).slice(0, from === 'decoders' ? Math.ceil(direct.length * options.direct) : 1),
      ...shuffle(series, options.seed + index).slice(0, options.each),
    ];
    for (const each of chosen) {
      const growth = measure(call, each);
      calls++;
      rows.push({ name: `${name}, ${each.name}`, growth });
      const tooFast = findTooFast(call, each, growth);
      if (tooFast !== undefined)
        findings.push({
          where: `grow ${name}`,
          what: 'takes more than linear time',
          input: `${each.name}: ${formatGrowth(tooFast)}`,
          repeat: `--seed ${options.seed} --only 'grow ${name}'`,
        });
    }
  }
  return { counts: { 'growth series': calls }, findings, lines: table(rows) };
}

function table(rows: readonly { readonly name: string; readonly growth: Growth }[]): string[] {
  const steepness = ({ times }: Growth): number => (times[3] ?? 0) / Math.max(times[1] ?? 0, 0.05);
  const steepest = rows
    .filter(({ growth }) => (growth.times[3] ?? 0) >= leastMilliseconds)
    .toSorted((a, b) => steepness(b.growth) - steepness(a.growth));
  return [
    'steepest growth: milliseconds at n, 2n, 4n, 8n',
    ...steepest.slice(0, 12).map(({ name, growth }) => `  ${formatGrowth(growth)}  ${name.slice(0, 110)}`),
  ];
}

function formatGrowth({ size, times }: Growth): string {
  return `n ${size}: ${times.map((time) => time.toFixed(1)).join(', ')}`;
}
