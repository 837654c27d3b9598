import type { JsonValue } from '@amapi-spec/model';
import { redact } from '@amapi-spec/redact';
import { placesOf } from './build-recipe.ts';
import type { Finding, PartReport } from './finding.ts';
import { examples } from './material.ts';
import { publicFunctions, type PublicFunction } from './public-functions.ts';
import { shuffle } from './shuffle.ts';
import { waiting } from './value-properties.ts';

/** What nobody may ever read, in the forms of secrets and of identifiers of devices; each contains its mark. */
export const canaries: Readonly<Record<string, { readonly value: string; readonly mark: string }>> = {
  password: { value: 'C4nary-pass-w0rd', mark: 'C4nary' },
  'activation code': { value: 'LPA:1$smdp.example.com$C4NARY-MATCHING-ID', mark: 'C4NARY' },
  'activation code, bare': { value: '1$smdp.example.com$C4NARY-MATCHING-ID', mark: 'C4NARY' },
  EID: { value: '89049032777712345177771234567761', mark: '7777123451' },
  ICCID: { value: '8988777712345177777', mark: '7777123451' },
};

/** Keys of texts that people may read who must not know secrets. */
const told = new Set(['message', 'detail', 'title', 'description', 'summary', 'reason', 'text', 'brief', 'stack']);

/** Members that hold a canary of some form where an operation, a command or a notification has them. */
const secretMembers = ['newPassword', 'activationCode', 'iccId', 'eid'];

/** Lists the texts of a result under keys that are wanted, with those of errors and without those of the input. */
export function textsOf(result: unknown, wanted: (key: string) => boolean, input?: unknown): string[] {
  const found: string[] = [];
  // What was given comes back as it is, and is no message.
  const seen = new Set<unknown>([input]);
  const waitingFor: [unknown, string][] = [[result, '']];
  for (let next = waitingFor.pop(); next !== undefined; next = waitingFor.pop()) {
    const [value, key] = next;
    if (typeof value === 'string' && wanted(key)) found.push(value);
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (value instanceof Error) waitingFor.push([value.message, 'message'], [value.stack, 'stack'], [value.cause, 'cause']);
    for (const [name, member] of Object.entries(value)) waitingFor.push([member, Array.isArray(value) ? key : name]);
  }
  return found;
}

/** Plants canaries, calls every function, and looks for them in what is told and in what `redact` leaves of the result. */
export async function runCanaries(options: { readonly seed: number; readonly each: number; readonly only?: string }): Promise<PartReport> {
  const functions = (await publicFunctions()).filter(({ member }) => !waiting.has(member));
  const findings = new Map<string, Finding>();
  let planted = 0;
  let found = 0;
  for (const [index, each] of functions.entries()) {
    const where = `canary ${each.name}`;
    if (options.only !== undefined && options.only !== where) continue;
    for (const { what, input, mark, known } of shuffle(plantings(), options.seed + index).slice(0, options.each)) {
      planted++;
      const { result, thrown } = attempt(each, input);
      const leaks: [string, string[]][] = [
        [
          'tells a secret in a message',
          textsOf(each.from === 'decoders' ? issuesOf(result) : result, (key) => told.has(key) && each.member !== 'redact', input),
        ],
        ['tells a secret in what it throws', textsOf(thrown, (key) => told.has(key))],
        // An issue keeps the path of a key; so does what a caller passes through.
        ['keeps a secret that redact lets through', !known || each.from !== 'decoders' ? [] : textsOf(redact(result), () => true)],
        ['lets a secret through', known && each.member === 'redact' ? textsOf(result, () => true) : []],
      ];
      for (const [problem, lines] of leaks) {
        if (!lines.some((text) => text.includes(mark))) continue;
        found++;
        const key = `${where} ${problem}`;
        if (!findings.has(key))
          findings.set(key, {
            where,
            what: problem,
            input: `${what}: ${JSON.stringify(input)}`,
            repeat: `--seed ${options.seed} --only '${where}'`,
          });
      }
    }
  }
  return { counts: { 'canaries planted': planted, 'canaries found': found }, findings: [...findings.values()] };
}

/** A reading contains texts of others, which are for `redact`; issues are shown as they are. */
function issuesOf(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'issues' in result ? result.issues : undefined;
}

interface Planting {
  readonly what: string;
  readonly input: unknown;
  readonly mark: string;
  /** Whether it can be recognized as a secret: by its member, or by its form. */
  readonly known: boolean;
}

/** Each canary in each place of some examples: as a value, as a key, in a text, and alone. */
function plantings(): Planting[] {
  const some = examples.filter((_, index) => index % 9 === 0);
  return Object.entries(canaries).flatMap(([name, { value, mark }]): Planting[] => [
    { what: `${name} alone`, input: value, mark, known: name !== 'password' },
    { what: `${name} in a text`, input: `failed: {"newPassword":"${value}","iccId":"${value}"}`, mark, known: true },
    ...some.flatMap((example) => [
      ...placesOf(example).map(([, key], place) => ({
        what: `${name} at ${key}`,
        input: replace(example, place, () => value),
        mark,
        known: false,
      })),
      ...secretMembers.map((member) => ({ what: `${name} as ${member}`, input: withMember(example, member, value), mark, known: true })),
      { what: `${name} as a key`, input: withMember(example, value, 1), mark, known: false },
      { what: `${name} in JSON as a key`, input: { [`{"newPassword":"${value}"}`]: '' }, mark, known: false },
    ]),
  ]);
}

function replace(example: JsonValue, place: number, what: () => unknown): unknown {
  const copy = structuredClone(example);
  const at = placesOf(copy)[place];
  if (at !== undefined) Object.assign(at[0], { [at[1]]: what() });
  return copy;
}

function withMember(example: JsonValue, key: string, value: unknown): unknown {
  const copy = structuredClone(example) as Record<string, unknown>;
  const inner = copy['metadata'] ?? copy['command'] ?? copy;
  Object.assign(Object(inner), { [key]: value });
  return copy;
}

function attempt({ call }: PublicFunction, ...given: readonly unknown[]): { readonly result?: unknown; readonly thrown?: unknown } {
  try {
    return { result: call(...given) };
  } catch (thrown) {
    return { thrown };
  }
}
