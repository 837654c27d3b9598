/** What grows, one way for each; each measure should cost in proportion to `JSON.parse` of the same bodies. */
export type Series = 'object shapes' | 'packages' | 'issues';

/** One measure over one series. */
export interface Growth {
  readonly series: Series;
  readonly measure: string;
  /** Exported function of our peer that judges the bodies; on bytes, of that for bytes. */
  readonly judge: 'isCommandRequest' | 'findIssues' | 'isForKnownDevice' | 'findForKnownDevice';
  readonly takesBytes?: boolean;
  /** Bodies by how many shapes, packages or issues they have. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** Bodies of more and more hidden classes, names and issues, for every measure that can grow with them. */
export function growths(): Growth[] {
  const right = { 'object shapes': groupsOf([1, 2, 4, 8, 16, 32], shapes), packages: groupsOf([1, 10, 100, 1000, 10_000], packages) };
  const wrong = {
    'object shapes': groupsOf([1, 2, 4, 8, 16, 32], (count) => shapes(count, 1)),
    packages: groupsOf([1, 10, 100, 1000, 10_000], (count) => packages(count, 1)),
    issues: groupsOf([0, 1, 10, 100], (count) => packages(100, count)),
  };
  return [
    ...over(right, { measure: 'verdict', judge: 'isCommandRequest' }),
    ...over(right, { measure: 'verdict on bytes', judge: 'isCommandRequest', takesBytes: true }),
    ...over(right, { measure: 'validate', judge: 'findIssues' }),
    ...over(wrong, { measure: 'issues', judge: 'findIssues' }),
    ...over(right, { measure: 'verdict for a device', judge: 'isForKnownDevice' }),
    ...over(wrong, { measure: 'issues for a device', judge: 'findForKnownDevice' }),
  ];
}

/** Why a series lacks measures. */
export const absences: Readonly<Partial<Record<Series, string>>> = {
  issues:
    'A verdict ends at the first mistake, and `validate` is without any in the column 0: neither has more to do where there are more.',
};

type Groups = Growth['groups'];

function over(all: Readonly<Partial<Record<Series, Groups>>>, measured: Omit<Growth, 'series' | 'groups'>): Growth[] {
  return Object.entries(all).map(([series, groups]) => ({ ...measured, series: series as Series, groups }));
}

function groupsOf(counts: readonly number[], make: (count: number) => readonly string[]): Groups {
  return Object.fromEntries(counts.map((count) => [`n${count}`, make(count)]));
}

/** The same command with its members in another order: each order is a shape of its own for the engine. */
function shapes(count: number, newPassword: unknown = 'correct horse 7'): readonly string[] {
  const members = Object.entries({ type: 'RESET_PASSWORD', newPassword, resetPasswordFlags: ['LOCK_NOW'], duration: '600s' });
  // 24 orders of all four, and those of three.
  const all = [...orders(members), ...orders(members.slice(0, 3)), ...orders([members[0]!, members[1]!, members[3]!])];
  return all.slice(0, count).map((order) => JSON.stringify(Object.fromEntries(order)));
}

function orders<Member>(members: readonly Member[]): Member[][] {
  if (members.length === 0) return [[]];
  return members.flatMap((first) => orders(members.filter((other) => other !== first)).map((rest) => [first, ...rest]));
}

/** Names of packages, the first of them empty, which is an issue each. */
function packages(count: number, empty = 0): readonly string[] {
  const packageNames = Array.from({ length: count }, (_, index) => (index < empty ? '' : `com.example.app${index}`));
  return [JSON.stringify({ type: 'CLEAR_APP_DATA', clearAppsDataParams: { packageNames } })];
}
