/** Groups of bodies that grow in one way; each should cost in proportion, beside its `JSON.parse`. */
export interface Growth {
  readonly title: string;
  /** Exported function of our peer that judges them. */
  readonly judge: 'isCommandRequest' | 'findIssues';
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** Bodies of more and more hidden classes, names and issues. */
export function growths(): Growth[] {
  return [
    { title: 'object shapes', judge: 'isCommandRequest', groups: groupsOf([1, 2, 4, 8, 16, 32], shapes) },
    { title: 'packages', judge: 'isCommandRequest', groups: groupsOf([1, 10, 100, 1000, 10_000], (count) => [packages(count)]) },
    {
      title: 'packages, with warnings looked for',
      judge: 'findIssues',
      groups: groupsOf([1, 10, 100, 1000, 10_000], (count) => [packages(count)]),
    },
    { title: 'issues', judge: 'findIssues', groups: groupsOf([0, 1, 10, 100], (count) => [issues(count)]) },
  ];
}

function groupsOf(counts: readonly number[], make: (count: number) => readonly string[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(counts.map((count) => [`n${count}`, make(count)]));
}

/** The same command with its members in another order: each order is a shape of its own for the engine. */
function shapes(count: number): readonly string[] {
  const members = Object.entries({
    type: 'RESET_PASSWORD',
    newPassword: 'correct horse 7',
    resetPasswordFlags: ['LOCK_NOW'],
    duration: '600s',
  });
  // 24 orders of all four, and those of three.
  const all = [...orders(members), ...orders(members.slice(0, 3)), ...orders([members[0]!, members[1]!, members[3]!])];
  return all.slice(0, count).map((order) => JSON.stringify(Object.fromEntries(order)));
}

function orders<Member>(members: readonly Member[]): Member[][] {
  if (members.length === 0) return [[]];
  return members.flatMap((first) => orders(members.filter((other) => other !== first)).map((rest) => [first, ...rest]));
}

function packages(count: number): string {
  const packageNames = Array.from({ length: count }, (_, index) => `com.example.app${index}`);
  return JSON.stringify({ type: 'CLEAR_APP_DATA', clearAppsDataParams: { packageNames } });
}

function issues(count: number): string {
  const packageNames = Array.from({ length: 100 }, (_, index) => (index < count ? '' : `com.example.app${index}`));
  return JSON.stringify({ type: 'CLEAR_APP_DATA', clearAppsDataParams: { packageNames } });
}
