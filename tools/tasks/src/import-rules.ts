import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { checkImport } from './check-import.ts';
import { findCycles } from './find-cycles.ts';
import { packageOf, packagePolicies } from './import-policy.ts';
import { readImports } from './read-imports.ts';
import { repository } from './repository.ts';

const skipped = /(?:^|\/)(?:node_modules|dist|scenarios|vendor)\//;

const problems = checkRepository(repository);
for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0 ? 'imports: as the rules of the house allow' : `imports: ${problems.length} against the rules of the house`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Lists what breaks the import rules: single imports, cycles, and dependencies of published packages. */
function checkRepository(root: string): string[] {
  const found: string[] = [];
  const graph = new Map<string, string[]>();
  for (const file of ['packages', 'tools'].flatMap((folder) => sourceFiles(root, folder))) {
    const imports = readImports(join(root, file));
    for (const each of imports) {
      const problem = checkImport(file, each);
      if (problem !== undefined) found.push(`${file}:${each.line} imports ${each.specifier}: ${problem}`);
    }
    const local = imports.filter((each) => !each.typeOnly && each.specifier.startsWith('.'));
    graph.set(
      file,
      local.map((each) => posix.join(posix.dirname(file), each.specifier)),
    );
  }
  for (const cycle of findCycles(graph)) found.push(`import cycle: ${[...cycle, cycle[0]].join(' -> ')}`);
  return [...found, ...Object.keys(packagePolicies).flatMap((name) => checkDependencies(root, name))];
}

function sourceFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const src = `${folder}/${name}/src`;
    if (!existsSync(join(root, src))) return [];
    return readdirSync(join(root, src), { recursive: true })
      .map((path) => `${src}/${String(path).replaceAll('\\', '/')}`)
      .filter((path) => /\.(?:ts|js)$/.test(path) && !skipped.test(path));
  });
}

function checkDependencies(root: string, name: string): string[] {
  const path = `packages/${name}/package.json`;
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, path), 'utf8')) as { dependencies?: Record<string, string> };
  return Object.keys(dependencies)
    .filter((dependency) => packagePolicies[name]?.[packageOf(dependency)] === undefined)
    .map((dependency) => `${path}: may not depend on ${dependency}`);
}
