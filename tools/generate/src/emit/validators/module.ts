/** The body of one generated module, and the imports that its text turns out to need. */
export interface ModuleText {
  /** Documentation and code, without imports. */
  readonly body: string;
  /** Its path from `src`. */
  readonly path: string;
  /** Names of the package's own generated modules that the body may use: name -> path from `src`. */
  readonly own: ReadonlyMap<string, string>;
}

/** Runtime helpers: name -> path from `src`. */
export const runtime: Readonly<Record<string, string>> = {
  isObject: 'runtime/is-object.ts',
  isList: 'runtime/is-list.ts',
  isInt32: 'runtime/is-int32.ts',
  expectBoolean: 'runtime/expect-boolean.ts',
  expectInt32: 'runtime/expect-int32.ts',
  expectTypeUrl: 'runtime/expect-type-url.ts',
  addMissing: 'runtime/add-missing.ts',
  codePoints: 'runtime/code-points.ts',
  entries: 'runtime/entries.ts',
  fitsLength: 'runtime/fits-length.ts',
  keysOf: 'runtime/entries.ts',
  emptyList: 'runtime/empty.ts',
  emptyMap: 'runtime/empty.ts',
  hasSeveral: 'runtime/has-several.ts',
  isDuration: 'runtime/duration.ts',
  isDurationWithin: 'runtime/duration.ts',
  isZeroDuration: 'runtime/duration.ts',
  isNormalizedTimestamp: 'runtime/is-normalized-timestamp.ts',
  isLanguageTag: 'runtime/is-language-tag.ts',
  isResourceName: 'runtime/is-resource-name.ts',
  isActivationCode: 'runtime/is-activation-code.ts',
  fitsLuhn: 'runtime/fits-luhn.ts',
  isPackageName: 'runtime/is-package-name.ts',
  duplicates: 'runtime/duplicates.ts',
};

/** Prints a module: imports of what the body names, then the body. */
export function printModule({ body: whole, path: from, own }: ModuleText): string {
  const given = /^(?:import .*\n)+/.exec(whole)?.[0] ?? '';
  const body = whole.slice(given.length).trimStart();
  // Names in texts and comments need no import, and neither do members.
  const code = body.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'/gm, '');
  const used = new Set([...code.matchAll(/(?<![.\w$])[A-Za-z_$][\w$]*/g)].map(([name]) => name));
  const byPath = new Map<string, string[]>();
  const declared = new Set([...code.matchAll(/\b(?:function|const|let|interface|type) ([A-Za-z_$][\w$]*)/g)].map(([, name]) => name));
  for (const [name, path] of [...Object.entries(runtime), ...own]) {
    if (used.has(name) && !declared.has(name)) byPath.set(path, [...(byPath.get(path) ?? []), name]);
  }
  const imports = [...byPath]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, names]) => `import { ${names.sort().join(', ')} } from '${relativePath(from, path)}';`);
  if (used.has('Words')) imports.push(`import type { Words } from '${relativePath(from, 'runtime/types.ts')}';`);
  if (used.has('Undecided')) imports.push(`import type { Undecided } from '${relativePath(from, 'runtime/undecided.ts')}';`);
  if (used.has('IssueCollector') && !declared.has('IssueCollector'))
    imports.push(`import type { IssueCollector } from '${relativePath(from, 'runtime/issue-collector.ts')}';`);
  const all = [...given.split('\n'), ...imports].filter((line) => line !== '');
  return `${all.join('\n')}${all.length > 0 ? '\n\n' : ''}${body}`;
}

/** Prints the import path from one module to another. */
function relativePath(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  const up = '../'.repeat(here.length - shared);
  return `${up === '' ? './' : up}${there.slice(shared).join('/')}`;
}
