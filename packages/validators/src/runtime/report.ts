import { docsBase, structuralDocs } from '../gen/internal/docs-base.ts';
import { emptyMap } from './empty.ts';
import { isInt32 } from './is-int32.ts';
import { isObject } from './is-object.ts';
import { kindOf } from './kind-of.ts';
import { nearest } from './nearest.ts';
import { pointer } from './pointer.ts';
import { quoteKey } from './quote-key.ts';
import type { Issue, Options, Result, RuleFacts, Severity, Words } from './types.ts';

/** Collects the issues of one value while generated code walks through it; knows where that walk is and which places were malformed. */
export class Report {
  private readonly levels: Readonly<Record<string, Severity | undefined>> | undefined;
  private readonly most: number;
  private readonly issues: Issue[] = [];
  private readonly warnings: Issue[] = [];
  private failed = false;
  private omitted = 0;
  private readonly path: (string | number)[] = [];
  /** A bit for each step of the path that is an element of a list or a map: rules name these `*`. */
  private elements = 0;
  /** Places of what is malformed, dotted, with `*` for elements. */
  private malformed: string[] | undefined;
  private silent: string[] | undefined;

  constructor(options: Options<string> | undefined) {
    this.levels = options?.rules;
    this.most = options?.maxIssues ?? 100;
  }

  /** Steps into a member. */
  enter(name: string): void {
    this.path.push(name);
  }

  /** Steps into an element of a list or an entry of a map. */
  enterElement(key: string | number): void {
    this.elements |= 1 << this.path.length;
    this.path.push(key);
  }

  /** Steps back out. */
  leave(): void {
    this.path.pop();
    this.elements &= ~(1 << this.path.length);
  }

  /** Begins an element that has rules of its own, so that a malformed neighbour does not silence them; hand what comes back to `join`. */
  isolate(): string[] | undefined {
    const outer = this.malformed;
    this.malformed = undefined;
    return outer;
  }

  /** Ends what `isolate` began. */
  join(outer: string[] | undefined): void {
    const inner = this.malformed;
    if (outer !== undefined) this.malformed = inner === undefined ? outer : [...new Set([...outer, ...inner])];
  }

  /** Checks for an object; says so when it is none. */
  isObject(value: unknown): value is Record<string, unknown> {
    return isObject(value) || this.wrongType(value, 'an object');
  }

  /** Checks for a list; says so when it is none. */
  isList(value: unknown): value is readonly unknown[] {
    return Array.isArray(value) || this.wrongType(value, 'an array');
  }

  /** Checks for a text; says so when it is none. */
  isText(value: unknown): value is string {
    return typeof value === 'string' || this.wrongType(value, 'a string');
  }

  /** Checks for true or false; says so when it is neither. */
  isFlag(value: unknown): value is boolean {
    return typeof value === 'boolean' || this.wrongType(value, 'true or false');
  }

  /** Checks for a whole number of 32 bits; says so when it is none. */
  isInt32(value: unknown): value is number {
    if (isInt32(value)) return true;
    if (typeof value !== 'number') return this.wrongType(value, 'a whole number');
    this.malformedHere();
    if (!Number.isInteger(value)) return this.structural('schema.type', 'must be a whole number', { expected: 'a whole number' });
    return this.structural('schema.range', 'must be from -2147483648 to 2147483647', { min: -2147483648, max: 2147483647 });
  }

  /** Checks for one of an enum's values; names them, and the nearest, when it is none. */
  isWord(value: unknown, isKnown: (value: unknown) => boolean, { list: known, text }: Words): value is string {
    if (!this.isText(value)) return false;
    if (isKnown(value)) return true;
    this.malformedHere();
    if (this.full('error')) return false;
    const near = nearest(value, known);
    const hint = near === undefined ? '' : `; did you mean ${near}?`;
    return this.structural('schema.enum', `must be one of ${text}${hint}`, near === undefined ? { known } : { known, nearest: near });
  }

  /** Says that a closed object has no such field, and which one was probably meant. */
  unknownField(name: string, owner: string, known: readonly string[]): void {
    if (this.full('error')) return;
    const near = nearest(name, known);
    const hint = near === undefined ? '' : `; did you mean ${near}?`;
    const key = quoteKey(name);
    this.structural(
      'schema.unknown_field',
      `${key} must not be set, ${owner} has no such field${hint}`,
      near === undefined ? { key } : { key, nearest: near },
    );
  }

  /** Says that a member is missing. */
  missing(name: string): void {
    this.enter(name);
    this.malformedHere();
    this.structural('schema.required', 'must be set', {});
    this.leave();
  }

  /** Says that the value could not be read: a getter or a Proxy threw. */
  unreadable(): void {
    this.structural('schema.type', 'must be plain JSON data, reading it failed', { expected: 'plain data' });
  }

  /** Silences a rule: another one answers the same question better. */
  silence(rule: RuleFacts): void {
    (this.silent ??= []).push(rule.id);
  }

  /** Checks that what says an opaque object's type is a text, where it is given. */
  isTypeUrl(value: unknown): boolean {
    if (value === undefined || typeof value === 'string') return true;
    this.enter('@type');
    this.wrongType(value, 'a string');
    this.leave();
    return false;
  }

  /** Tells whether a rule is to be judged here: it is on, and nothing that it reads is malformed. */
  asks(rule: RuleFacts): boolean {
    if (this.level(rule) === 'off' || this.silent?.includes(rule.id) === true) return false;
    return this.malformed === undefined || !this.readsMalformed(this.malformed, rule);
  }

  /** Adds an issue for a broken rule; `key` takes the place of the `*` in where it points. */
  broken(rule: RuleFacts, key?: string | number): void {
    const severity = this.level(rule) === 'warning' ? 'warning' : 'error';
    if (this.full(severity)) return;
    const path = this.path.slice();
    for (const name of rule.at) path.push(name === '*' && key !== undefined ? key : name);
    this.add(severity, path, rule, `${docsBase}${rule.id}.md`);
  }

  /** Adds an issue for a rule that the member itself breaks by being there. */
  brokenHere(rule: RuleFacts): void {
    const severity = this.level(rule) === 'warning' ? 'warning' : 'error';
    if (!this.full(severity)) this.add(severity, this.path.slice(), rule, `${docsBase}${rule.id}.md`);
  }

  /** Hands over what was found. */
  result<X>(value: X): Result<X> {
    const omitted = this.omitted > 0 ? { omitted: this.omitted } : {};
    if (this.failed) return { issues: this.issues, warnings: this.warnings, ...omitted };
    return { value, warnings: this.warnings, ...omitted };
  }

  private level(rule: RuleFacts): Severity {
    const levels = this.levels;
    return (levels !== undefined && Object.hasOwn(levels, rule.id) ? levels[rule.id] : undefined) ?? rule.severity;
  }

  /** A rule is silenced by what is malformed at a place that it reads, or above one. */
  private readsMalformed(malformed: readonly string[], rule: RuleFacts): boolean {
    const base = this.place();
    const start = base === '' ? 0 : base.length + 1;
    const reads = rule.reads ?? [rule.at.join('.')];
    for (const place of malformed) {
      if (start > 0 && !place.startsWith(`${base}.`)) continue;
      const below = place.slice(start);
      for (const read of reads) if (read.startsWith(below) && (read.length === below.length || read[below.length] === '.')) return true;
    }
    return false;
  }

  private malformedHere(): void {
    const place = this.place();
    this.malformed ??= [];
    if (!this.malformed.includes(place)) this.malformed.push(place);
  }

  private place(): string {
    if (this.path.length === 1 && this.elements === 0) return String(this.path[0]);
    return this.path.map((key, depth) => (this.elements & (1 << depth) ? '*' : key)).join('.');
  }

  private wrongType(value: unknown, expected: string): false {
    const found = kindOf(value);
    this.malformedHere();
    return this.structural('schema.type', `must be ${expected}, not ${found}`, { expected, found });
  }

  private structural(id: string, message: string, params: Readonly<Record<string, unknown>>): false {
    if (!this.full('error')) this.add('error', this.path.slice(), { id, message, params }, structuralDocs);
    return false;
  }

  /** Counts a finding, and tells whether there is no room to keep it. */
  private full(severity: 'error' | 'warning'): boolean {
    if (severity === 'error') this.failed = true;
    if ((severity === 'error' ? this.issues : this.warnings).length < this.most) return false;
    this.omitted++;
    return true;
  }

  private add(
    severity: 'error' | 'warning',
    path: readonly (string | number)[],
    { id, message, params = emptyMap, outcome }: Finding,
    docs: string,
  ): void {
    const at = pointer(path);
    // Written out twice: a spread costs more than all the rest.
    (severity === 'error' ? this.issues : this.warnings).push(
      outcome === undefined
        ? { rule: id, severity, path, pointer: at, message, params, docs }
        : { rule: id, severity, path, pointer: at, message, params, outcome, docs },
    );
  }
}

interface Finding extends Pick<RuleFacts, 'id' | 'message' | 'outcome'> {
  readonly params?: Readonly<Record<string, unknown>>;
}
