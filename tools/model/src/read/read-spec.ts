import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter } from '../diagnostics/reporter.ts';
import { readSpecFile } from './spec-file.ts';
import type { RawFiles } from './raw.ts';
import type { SpecFile } from './spec-file.ts';

/** Every type of file in `spec/`; each has its JSON Schema in `spec/meta/<type>.json`. */
export const specFileTypes = [
  'openapi',
  'sources',
  'android-versions',
  'path',
  'schema',
  'command',
  'rule',
  'structural',
  'messages',
  'other-names',
  'codes',
  'example',
] as const;

/** A type of file in `spec/`. */
export type SpecFileType = (typeof specFileTypes)[number];

/** The files of `spec/`, parsed, by type and in the order of their paths; nothing is known of their form. */
export type ParsedFiles = Readonly<Record<SpecFileType, readonly SpecFile[]>>;

/** The same, each with the form of its type. */
export type SpecFiles = { readonly [Kind in SpecFileType]: readonly SpecFile<RawFiles[Kind]>[] };

const locations: readonly (readonly [SpecFileType, RegExp, string])[] = [
  ['openapi', /^spec\/openapi\.yaml$/, 'spec/openapi.yaml'],
  ['sources', /^spec\/sources\.yaml$/, 'spec/sources.yaml'],
  ['android-versions', /^spec\/android-versions\.yaml$/, 'spec/android-versions.yaml'],
  ['path', /^spec\/paths\/[^/]+\.yaml$/, 'spec/paths/<method>.yaml'],
  ['schema', /^spec\/schemas\/[^/]+\.yaml$/, 'spec/schemas/<Schema>.yaml'],
  ['command', /^spec\/commands\/[^/]+\.yaml$/, 'spec/commands/<command>.yaml'],
  ['rule', /^spec\/rules\/[^/]+\/[^/]+\.yaml$/, 'spec/rules/<area>/<name>.yaml'],
  ['structural', /^spec\/structural\.yaml$/, 'spec/structural.yaml'],
  ['messages', /^spec\/messages\/[^/]+\.yaml$/, 'spec/messages/<locale>.yaml'],
  ['other-names', /^spec\/other-names\.yaml$/, 'spec/other-names.yaml'],
  ['codes', /^spec\/codes\/[^/]+\.yaml$/, 'spec/codes/<table>.yaml'],
  [
    'example',
    /^spec\/examples\/(?:in)?valid\/(?:requests|devices|operations|answers)\/[^/]+\.yaml$/,
    'spec/examples/{valid,invalid}/{requests,devices,operations,answers}/<name>.yaml',
  ],
];

/** Lists and parses `spec/`; reports what is missing, misplaced or not YAML. */
export function readSpec(root: string, reporter: Reporter): ParsedFiles {
  const files: Record<SpecFileType, SpecFile[]> = {
    openapi: [],
    sources: [],
    'android-versions': [],
    path: [],
    schema: [],
    command: [],
    rule: [],
    structural: [],
    messages: [],
    'other-names': [],
    codes: [],
    example: [],
  };
  for (const path of listFiles(root, 'spec')) {
    if (path.startsWith('spec/meta/')) continue;
    const file = readSpecFile(root, path);
    const type = locations.find(([, pattern]) => pattern.test(path))?.[0];
    if (type === undefined) {
      const folders = locations.map(([, , folder]) => folder).join(', ');
      reporter.report('misplaced-file', file, [], { file: path, folders });
      continue;
    }
    for (const { message, position } of file.problems) {
      reporter.report('yaml-syntax', file, position, { problem: message });
    }
    files[type].push(file);
  }
  for (const [type, path] of [
    ['openapi', 'spec/openapi.yaml'],
    ['sources', 'spec/sources.yaml'],
    ['android-versions', 'spec/android-versions.yaml'],
    ['structural', 'spec/structural.yaml'],
    ['messages', 'spec/messages/en.yaml'],
  ] as const) {
    if (!files[type].some((file) => file.path === path)) reporter.report('missing-file', emptyFile(path), [], { file: path });
  }
  return files;
}

function listFiles(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/').replace(/^\/+/, ''))
    .sort();
}

function emptyFile(path: string): SpecFile {
  const start = { line: 1, column: 1 };
  return { path, name: path, data: undefined, problems: [], locate: () => start, locateKey: () => start, locateWithin: () => start };
}
