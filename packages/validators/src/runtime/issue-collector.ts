import type { Request } from '@amapi-spec/tools-shared/runtime/find-places.ts';
import { issueLimit } from './issue-limit.ts';
import type { Issue, Options, Result, RuleCore } from './types.ts';
import type { UndecidedRule } from './undecided.ts';

/** What collecting issues asks of the options. */
export type CollectorOptions = Options<string> & { readonly pathsFrom?: string };

/** What is found in one value while generated code walks through it, and what its caller asks for. */
export interface IssueCollector {
  readonly levels: Options<string>['rules'];
  readonly most: number;
  /** Where paths begin, instead of in the value itself. */
  readonly pathsFrom: string | undefined;
  /** Errors; the first makes the list. */
  issues: Issue[] | undefined;
  warnings: Issue[] | undefined;
  omitted: number;
  /** Ids of the rules that are superseded by others, which answer the same question better. */
  superseded: string[] | undefined;
  /** The whole value, where it is to be a request. */
  readonly request: Request | undefined;
  /** Members that are there under another name or in another place, if any: rules that would miss them are skipped. */
  meant: Meant | undefined;
  /** The issue of the last rule. */
  told: Told | undefined;
  /** The step to the object that was last searched for another one in it, and whether there is one. */
  searched: { readonly at: object; readonly isWrapped: boolean } | undefined;
  /** What is undecided, where a command is judged by its device. */
  pair: OpenRules | undefined;
}

/** Rules that a device leaves undecided. */
export interface OpenRules {
  readonly undecided: UndecidedRule[] | undefined;
  /** The bits of the facts that they miss. */
  readonly missing: number;
}

/** What is known of members that are there under another name or in another place. Made where one is found: most bundles know of none. */
export interface Meant {
  /** Notes where one belongs, from the value that was given, dotted. */
  readonly add: (path: string) => void;
  /** Tells whether a rule, or the question for a member, misses one of them. */
  readonly isMissed: (rule: Told['rule'], at: Way) => boolean;
  /** Takes back the issues that only miss one of them: all of them are known after the walk. */
  readonly takeBack: (collector: IssueCollector) => void;
}

/** An issue of a rule, and the one before it: it is taken back where what the rule misses is there under another name. */
export interface Told {
  readonly issue: Issue;
  readonly rule: Pick<RuleCore, 'at' | 'reads'>;
  /** What the rule judges. */
  readonly at: Way;
  readonly before: Told | undefined;
}

/** The way to a part of the value that was given. */
export interface Way {
  readonly from: Way | undefined;
  readonly key: string | number;
}

/** Makes an empty collector. */
export function makeCollector(options: CollectorOptions | undefined, request?: Request): IssueCollector {
  return {
    levels: options?.rules,
    most: issueLimit(options?.maxIssues),
    pathsFrom: options?.pathsFrom,
    issues: undefined,
    warnings: undefined,
    omitted: 0,
    superseded: undefined,
    request,
    meant: undefined,
    told: undefined,
    searched: undefined,
    pair: undefined,
  };
}

/** Tells whether there is room to keep one more; counts it when there is none. */
export function hasRoom(collector: IssueCollector, severity: 'error' | 'warning'): boolean {
  const list = severity === 'error' ? collector.issues : collector.warnings;
  if (list === undefined || list.length < collector.most) return true;
  collector.omitted++;
  return false;
}

/** Keeps an issue, and returns it. */
export function keep(collector: IssueCollector, issue: Issue): Issue {
  const list = issue.severity === 'error' ? collector.issues : collector.warnings;
  // A list of one, mostly the only one: growing an empty list makes room for many.
  if (list !== undefined) list.push(issue);
  else if (issue.severity === 'error') collector.issues = [issue];
  else collector.warnings = [issue];
  return issue;
}

/** Hands over what was found in a value: one error at the least is kept, so that it tells. */
export function resultOf<X>({ issues, warnings = [], omitted }: IssueCollector, value: X): Result<X> {
  if (issues !== undefined) return omitted > 0 ? { issues, warnings, omitted } : { issues, warnings };
  return omitted > 0 ? { value, warnings, omitted } : { value, warnings };
}
