import { docsBase } from '../gen/internal/docs-base.ts';
import {
  nearestHint,
  schemaEnum,
  schemaFormBody,
  schemaMaxLength,
  schemaNull,
  schemaType,
  schemaUnknownField,
  type StructuralId,
  type ValueKind,
} from '../gen/internal/texts.ts';
import { fitsLength } from './fits-length.ts';
import { isFormBody } from '@amapi-spec/tools-shared/runtime/is-form-body.ts';
import { isList } from './is-list.ts';
import { isObject } from './is-object.ts';
import { kindOf } from './kind-of.ts';
import { issueLimit } from './issue-limit.ts';
import { levelOf } from './level-of.ts';
import { isAtOrAbove, isSame, type MalformedPath } from './malformed-path.ts';
import { nearest } from '@amapi-spec/tools-shared/runtime/nearest.ts';
import { pointer } from './pointer.ts';
import { quoteKey } from '@amapi-spec/tools-shared/runtime/quote-key.ts';
import type { Issue, IssueId, IssueParams, Options, Outcome, Result, RuleFacts, Severity, Words } from './types.ts';

/** From this length on, a list is looked at for gaps. */
const long = 1000;

/** What collecting issues asks of the options. */
export type CollectorOptions = Options<string> & { readonly pathsFrom?: string };

/** Collects the issues of one value while generated code walks through it; knows where that walk is and which places were malformed. */
export class IssueCollector {
  private readonly levels: Options<string>['rules'];
  private readonly most: number;
  /** Where paths begin, instead of in the value itself. */
  private readonly from: string | undefined;
  private issues: Issue[] = [];
  private warnings: Issue[] = [];
  private failed = false;
  private omitted = 0;
  /** Where the walk is, up to `depth`; what follows is left over. Made with room, so that it seldom grows. */
  private readonly path: (string | number)[] = ['', '', '', '', '', ''];
  private depth = 0;
  /** A bit for each step of the path that is an element of a list or a map: rules name these `*`. */
  private elements = 0;
  private malformed: MalformedPath[] | undefined;
  private superseded: string[] | undefined;
  /** Where a form was found in place of an object, each element by its own index. */
  private formBodies: Set<string> | undefined;

  constructor(options: CollectorOptions | undefined) {
    this.levels = options?.rules;
    this.from = options?.pathsFrom;
    this.most = issueLimit(options?.maxIssues);
  }

  /** Steps into a member. */
  enter(name: string): void {
    this.path[this.depth++] = name;
  }

  /** Steps into an element of a list or an entry of a map. */
  enterElement(key: string | number): void {
    this.elements |= 1 << this.depth;
    this.path[this.depth++] = key;
  }

  /** Steps back out. */
  leave(): void {
    this.elements &= ~(1 << --this.depth);
  }

  /** Begins an element that has rules of its own, so that they are not skipped for a malformed neighbour; hand what comes back to `join`. */
  isolate(): MalformedPath[] | undefined {
    const outer = this.malformed;
    this.malformed = undefined;
    return outer;
  }

  /** Ends what `isolate` began. */
  join(outer: MalformedPath[] | undefined): void {
    const inner = this.malformed;
    if (outer === undefined) return;
    for (const path of inner ?? []) if (!outer.some((other) => isSame(other, path))) outer.push(path);
    this.malformed = outer;
  }

  /** Checks for an object; says so when it is none. */
  isObject(value: unknown): value is Record<string, unknown> {
    return isObject(value) || this.wrongType(value, 'object');
  }

  /** Checks for a list; says so when it is none. */
  isList(value: unknown): value is readonly unknown[] {
    if (!isList(value)) return this.wrongType(value, 'array');
    // Elements that are not there would each be an issue.
    return (
      value.length <= long ||
      Object.keys(value).length >= value.length ||
      this.wrong('schema.type', schemaType('array_without_gaps'), { expected: 'array_without_gaps' })
    );
  }

  /** Checks for a text of at most so many code points; says so when it is none. */
  isText(value: unknown, most: number = Infinity): value is string {
    if (typeof value !== 'string') return this.wrongType(value, 'string');
    return fitsLength(value, most) || this.tooLong(most);
  }

  /** Checks the key of a map, which is where the walk is. */
  isKey(key: string, most: number): boolean {
    return fitsLength(key, most) || this.tooLong(most);
  }

  /** Tells whether a member is null; says so when it is. */
  isNull(value: unknown): value is null {
    if (value !== null) return false;
    this.wrong('schema.null', schemaNull, {});
    return true;
  }

  /** Checks for one of an enum's values; names them, and the nearest, when it is none. */
  isWord(value: unknown, isKnown: (value: unknown) => boolean, { list: known, text }: Words): value is string {
    if (!this.isText(value)) return false;
    if (isKnown(value)) return true;
    this.malformedHere();
    if (this.full('error')) return false;
    const near = nearest(value, known);
    return this.structural('schema.enum', schemaEnum(text) + nearestHint(near), near === undefined ? { known } : { known, nearest: near });
  }

  /** Says that a closed object has no such field, and which one was probably meant. */
  unknownField(name: string, owner: string, known: readonly string[]): void {
    if (isFormBody(name)) return this.formBody(name);
    if (this.full('error')) return;
    const near = nearest(name, known);
    const key = quoteKey(name, near !== undefined);
    const keyLength = key === undefined ? name.length : undefined;
    const params = key === undefined ? { owner, keyLength: name.length } : { owner, key };
    // For its pointer, a name of the input is like an element's.
    this.elements |= 1 << (this.depth - 1);
    this.structural(
      'schema.unknown_field',
      schemaUnknownField(owner, key, keyLength) + nearestHint(near),
      near === undefined ? params : { ...params, nearest: near },
    );
  }

  /** Says that a value is of another type than expected; never which value. */
  wrongType(value: unknown, expected: ValueKind): false {
    // In a list or a map, and for the value itself, null stands for nothing.
    const isMember = this.depth > 0 && (this.elements & (1 << (this.depth - 1))) === 0;
    if (isMember && this.isNull(value)) return false;
    const found = kindOf(value);
    return this.wrong('schema.type', schemaType(expected, found), { expected, found });
  }

  /** Says that what is here is malformed, so that rules leave it alone. */
  wrong(id: StructuralId, message: string, params: IssueParams): false {
    this.malformedHere();
    return this.structural(id, message, params);
  }

  private tooLong(most: number): false {
    return this.wrong('schema.max_length', schemaMaxLength(most), { max: most });
  }

  /** Says that the value could not be read: a getter or a Proxy threw. */
  unreadable(): void {
    this.structural('schema.type', schemaType('readable'), { expected: 'readable' });
  }

  /** Skips a rule: it is superseded by one that answers the same question better. */
  supersede(rule: RuleFacts): void {
    (this.superseded ??= []).push(rule.id);
  }

  /** Tells whether a rule is not skipped here: it is on, not superseded, and nothing that it reads is malformed. */
  applies(rule: RuleFacts): boolean {
    if (this.level(rule) === 'off' || this.superseded?.includes(rule.id) === true) return false;
    return this.malformed === undefined || !this.readsMalformed(this.malformed, rule);
  }

  /** Adds an issue for a broken rule, unless it is skipped here; `key` takes the place of the `*` in where it points. */
  broken(rule: RuleFacts, key?: string | number): void {
    if (!this.applies(rule)) return;
    const severity = this.level(rule) === 'warning' ? 'warning' : 'error';
    if (this.full(severity)) return;
    const { depth, elements } = this;
    for (const name of rule.at) {
      if (name === '*' && key !== undefined) this.enterElement(key);
      else this.enter(name);
    }
    this.add(severity, rule.id, rule.message, rule.params, rule.outcome);
    this.depth = depth;
    this.elements = elements;
  }

  /** Adds an issue for a rule on a text that is none of an enum's values, and names the nearest; `key` as in `broken`. */
  unknownWord(rule: RuleFacts, value: string, { list: known }: Words, key?: string | number): void {
    const near = nearest(value, known);
    this.broken(
      near === undefined ? rule : { ...rule, message: rule.message + nearestHint(near), params: { ...rule.params, nearest: near } },
      key,
    );
  }

  /** Adds an issue for a rule that the member itself breaks by being there, unless it is skipped here. */
  brokenHere(rule: RuleFacts): void {
    const key = this.path[--this.depth];
    this.broken(rule, key);
    this.depth++;
  }

  /** Hands over what was found. */
  result<X>(value: X): Result<X> {
    const { issues, warnings, omitted } = this;
    if (this.failed) return omitted > 0 ? { issues, warnings, omitted } : { issues, warnings };
    return omitted > 0 ? { value, warnings, omitted } : { value, warnings };
  }

  private level(rule: RuleFacts): Severity {
    return levelOf(rule, this.levels);
  }

  /** A rule is skipped where what it reads, or what holds that, is malformed. */
  private readsMalformed(malformed: readonly MalformedPath[], rule: RuleFacts): boolean {
    const { depth } = this;
    for (const path of malformed) {
      if (path.length < depth || !this.holds(path)) continue;
      // The object itself, which is only entered where a form parser made it.
      if (path.length === depth) return true;
      for (const read of rule.reads) if (isAtOrAbove(path, depth, read)) return true;
    }
    return false;
  }

  /** Says, once, that the object around a key was parsed as a form; nothing else can be said of that object. */
  private formBody(key: string): void {
    this.leave();
    const { depth } = this;
    const at = JSON.stringify(this.path.slice(0, depth));
    const told = (this.formBodies ??= new Set());
    if (!told.has(at)) this.wrong('schema.form_body', schemaFormBody, {});
    told.add(at);
    this.enter(key);
  }

  private malformedHere(): void {
    const { depth } = this;
    this.malformed ??= [];
    for (const path of this.malformed) if (path.length === depth && this.holds(path)) return;
    this.malformed.push(this.path.slice(0, depth).map((_, i) => this.step(i)));
  }

  /** Tells whether a path is where the walk is, or below. */
  private holds(path: MalformedPath): boolean {
    for (let i = 0; i < this.depth; i++) if (path[i] !== this.step(i)) return false;
    return true;
  }

  private step(depth: number): string {
    return this.elements & (1 << depth) ? '*' : (this.path[depth] as string);
  }

  private structural(id: StructuralId, message: string, params: IssueParams): false {
    if (!this.full('error')) this.add('error', id, message, params, undefined);
    return false;
  }

  /** Counts a finding, and tells whether there is no room to keep it. */
  private full(severity: 'error' | 'warning'): boolean {
    if (severity === 'error') this.failed = true;
    if ((severity === 'error' ? this.issues : this.warnings).length < this.most) return false;
    this.omitted++;
    return true;
  }

  /** Adds an issue at where the path is. */
  private add(severity: 'error' | 'warning', rule: IssueId, message: string, params: IssueParams, outcome: Outcome | undefined): void {
    const skipped = this.depth > 0 && this.path[0] === this.from ? 1 : 0;
    const path = this.path.slice(skipped, this.depth);
    const at = pointer(path, this.elements >> skipped);
    const docs = `${docsBase}${rule}.md`;
    // Written out twice: a spread costs more than all the rest.
    const found =
      outcome === undefined
        ? { rule, severity, path, pointer: at, message, params, docs }
        : { rule, severity, path, pointer: at, message, params, outcome, docs };
    // Here the compiler knows neither which rule it is nor its params; a test tries those of each against their types.
    const issue = found as Issue;
    // The first makes its list, mostly the only one: growing an empty list makes room for many.
    if (severity === 'error') {
      if (this.issues.length === 0) this.issues = [issue];
      else this.issues.push(issue);
    } else if (this.warnings.length === 0) this.warnings = [issue];
    else this.warnings.push(issue);
  }
}
