import { isRead } from './broken.ts';
import type { IssueCollector, Meant, Told, Way } from './issue-collector.ts';
import type { Issue } from './types.ts';

/** Where members belong that are there under another name or in another place. */
export class MeantMembers implements Meant {
  private readonly paths: string[] = [];

  add(path: string): void {
    if (!this.paths.includes(path)) this.paths.push(path);
  }

  isMissed(rule: Told['rule'], at: Way): boolean {
    const start = dotsTo(at);
    for (const path of this.paths) if (path.startsWith(start) && isRead(rule, path.slice(start.length))) return true;
    return false;
  }

  takeBack(collector: IssueCollector): void {
    takeBack(collector, ({ rule, at }) => this.isMissed(rule, at));
  }
}

/** Takes back issues of rules, by what is known of them. */
export function takeBack(collector: IssueCollector, isWrong: (told: Told) => boolean): void {
  let back: Set<Issue> | undefined;
  for (let { told } = collector; told !== undefined; told = told.before) if (isWrong(told)) back = (back ?? new Set()).add(told.issue);
  if (back === undefined) return;
  // An empty list would tell of an error.
  const rest = (list: Issue[] | undefined): Issue[] | undefined => {
    const kept = list?.filter((issue) => !back.has(issue));
    return kept?.length === 0 ? undefined : kept;
  };
  collector.issues = rest(collector.issues);
  collector.warnings = rest(collector.warnings);
}

/** The names that lead to a part of the value that was given, each with a dot after it. */
export function dotsTo({ from, key }: Way): string {
  return from === undefined ? '' : dotsTo(from) + key + '.';
}
