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
    return this.paths.some((path) => path.startsWith(start) && isRead(rule, path.slice(start.length)));
  }

  takeBack(collector: IssueCollector): void {
    let back: Set<Issue> | undefined;
    for (let { told } = collector; told !== undefined; told = told.before)
      if (this.isMissed(told.rule, told.at)) back = (back ?? new Set()).add(told.issue);
    if (back === undefined) return;
    const stays = (issue: Issue): boolean => !back.has(issue);
    collector.issues = collector.issues?.filter(stays);
    collector.warnings = collector.warnings?.filter(stays);
  }
}

/** The names that lead to a part of the value that was given, each with a dot after it. */
export function dotsTo({ from, key }: Way): string {
  return from === undefined ? '' : `${dotsTo(from)}${key}.`;
}
