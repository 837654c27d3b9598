import type { Finding } from './finding.ts';
import { isMember } from './locate.ts';
import type { BrokenRule } from './rule-finding.ts';

/** What is malformed, by paths as JSON. */
export interface Malformed {
  /** By the path of each value around them, the places as the rules of that value name them. */
  readonly places: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** What is no object, list or text where one belongs. */
  readonly formless: ReadonlySet<string>;
  /** Objects that are not what was sent, or not the one that is expected. */
  readonly objects: ReadonlySet<string>;
  /** Members that are there under another name or in another place. */
  readonly meant: ReadonlySet<string>;
}

/** Notes what is malformed, and what is there under another name or in another place. */
export function noteMalformed(findings: readonly Finding[]): Malformed {
  const noted = new Map<string, Map<string, readonly string[]>>();
  const note = (path: Finding['path'], names: readonly string[]): void => {
    for (let depth = 0; depth <= path.length; depth++) {
      const around = JSON.stringify(path.slice(0, depth));
      const below = names.slice(depth);
      noted.set(around, (noted.get(around) ?? new Map<string, readonly string[]>()).set(JSON.stringify(below), below));
    }
  };
  // No rule reads a member that an object has not.
  const malformed = findings.filter(({ meant }) => meant === undefined);
  for (const { path, names } of malformed) note(path, names);
  for (const path of findings.flatMap(({ meant = [] }) => meant)) note(path, path.map(String));
  const pathsOf = (some: readonly Finding[]): ReadonlySet<string> => new Set(some.map(({ path }) => JSON.stringify(path)));
  return {
    places: new Map([...noted].map(([around, places]) => [around, [...places.values()]])),
    formless: pathsOf(malformed.filter(({ isObject }) => isObject !== true)),
    objects: pathsOf(malformed.filter(({ isObject }) => isObject === true)),
    meant: new Set(findings.flatMap(({ meant = [] }) => meant.map((path) => JSON.stringify(path)))),
  };
}

/**
 * Tells whether a rule is skipped: what it judges, what it reads, or what holds one of these, is malformed; or what it blames has no form to be judged,
 * as a text or a list that is none. An object is there whatever its form.
 */
export function isSkipped(malformed: Malformed, broken: BrokenRule, reads: readonly (readonly string[])[]): boolean {
  const { path, subject } = broken;
  const places = malformed.places.get(JSON.stringify(subject)) ?? [];
  if (places.some((place) => reads.some((read) => place.every((step, index) => step === read[index])))) return true;
  const isObject = !isMember(broken) || broken.shapes.at(-1) !== undefined;
  const held = path.map((_, index) => path.slice(0, index + (isObject ? 0 : 1)));
  return malformed.objects.has(JSON.stringify(subject)) || held.some((holder) => malformed.formless.has(JSON.stringify(holder)));
}
