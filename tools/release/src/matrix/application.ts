import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readmeExamples, type ReadmeExample } from '@amapi-spec/tools-shared/readme-examples.ts';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { exampleDependencies } from '../example-dependencies.ts';
import type { PublishedPackage } from '../published.ts';
import { runProgram, writeFile } from '../run-program.ts';
import { programText } from './program-text.ts';

/** An application outside the workspace that uses the packages as strangers do: by what their READMEs say. */
export interface Application {
  readonly folder: string;
  readonly packages: readonly PublishedPackage[];
  readonly examples: readonly ReadmeExample[];
}

/** How a compiler finds modules, and what it makes of them. */
export interface ModuleKind {
  readonly module: string;
  readonly moduleResolution: string;
}

/** Writes an application with the examples of the packages' READMEs. `install` is given what they need beside the packages, as `name@version`. */
export function writeApplication(
  folder: string,
  packages: readonly PublishedPackage[],
  install: (others: readonly string[]) => void,
): Application {
  const examples = packages.flatMap((each) =>
    readmeExamples(each.folder, readFileSync(join(repository, 'packages', each.folder, 'README.md'), 'utf8')),
  );
  const application = { folder, packages, examples };
  writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'application', private: true, type: 'module' }));
  for (const { name, code } of examples) writeFile(join(folder, `src/${name}.ts`), code);
  const sources = examples.map(({ code }) => code);
  install(exampleDependencies(repository, sources));
  return application;
}

/** Lists the entry points of an installed package that are modules: `@amapi-spec/validators/command-request`. */
export function entryPointsOf(folder: string, name: string): string[] {
  const { exports } = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, unknown>>;
  };
  return Object.entries(exports).flatMap(([subpath, target]) => (typeof target === 'object' ? [`${name}${subpath.slice(1)}`] : []));
}

/** Compiles an application strictly, with the declarations of what it imports, into `out`. Throws with what the compiler says. */
export function compileApplication(
  { folder, packages, examples }: Application,
  tsc: string,
  kind: ModuleKind,
  { skipLibCheck = false }: { readonly skipLibCheck?: boolean } = {},
): void {
  writeEntryPoints(folder, packages);
  const own = examples.filter(({ name }) => packages.some((each) => name.startsWith(`${each.folder}-`)));
  const files = ['entry-points.ts', ...own.map(({ name }) => `${name}.ts`)].map((name) => `src/${name}`);
  const compilerOptions = {
    ...kind,
    strict: true,
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    skipLibCheck,
    resolveJsonModule: true,
    rootDir: 'src',
    outDir: 'out',
  };
  writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  runProgram(process.execPath, [tsc, '--project', 'tsconfig.json', '--pretty', 'false'], { cwd: folder });
}

/** Writes the program of a package beside the compiled examples, and returns its path; without the examples it only imports. */
export function writeProgram({ folder, examples }: Application, { folder: short, name }: PublishedPackage, withExamples = true): string {
  const own = withExamples
    ? examples.filter((example) => example.name.startsWith(`${short}-`)).map((example) => `./${example.name}.js`)
    : [];
  const path = `out/program-${short}${withExamples ? '' : '-imports'}.js`;
  writeFile(join(folder, path), programText(entryPointsOf(folder, name), own));
  return path;
}

function writeEntryPoints(folder: string, packages: readonly PublishedPackage[]): void {
  const specifiers = packages.flatMap(({ name }) => entryPointsOf(folder, name));
  const imports = specifiers.map((specifier, index) => `import * as m${index} from '${specifier}';\n`);
  const modules = specifiers.map((_, index) => `m${index}`).join(', ');
  writeFile(join(folder, 'src/entry-points.ts'), `${imports.join('')}\nexport const modules: object[] = [${modules}];\n`);
}
