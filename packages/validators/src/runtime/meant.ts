import { isRead } from './broken.ts';
import type { IssueCollector, Meant, Told, Way } from './issue-collector.ts';
import type { Issue } from './types.ts';

/** Begins to note what members are meant for. */
export function noteMeant(): Meant {
  const paths = new Set<string>();
  const isMissed = (rule: Told['rule'], at: Way): boolean => {
    const start = dotsTo(at);
    for (const path of paths) if (path.startsWith(start) && isRead(rule, path.slice(start.length))) return true;
    return false;
  };
  const takeBack = (collector: IssueCollector): void => {
    const back = new Set<Issue>();
    for (let { told } = collector; told !== undefined; told = told.before) if (isMissed(told.rule, told.at)) back.add(told.issue);
    const stays = (issue: Issue): boolean => !back.has(issue);
    collector.issues = collector.issues?.filter(stays);
    collector.warnings = collector.warnings?.filter(stays);
  };
  return { paths, isMissed, takeBack };
}

/** The names that lead to a part of the value that was given, each with a dot after it. */
function dotsTo({ from, key }: Way): string {
  return from === undefined ? '' : `${dotsTo(from)}${key}.`;
}
