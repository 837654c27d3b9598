import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { runPnpm } from './run-program.ts';

/** As much of a CycloneDX document as is read. */
interface Bill {
  readonly metadata: { readonly component: { readonly purl: string } };
  readonly components?: readonly { readonly purl: string }[];
}

/**
 * Has pnpm write the bill of materials of a package, in CycloneDX, into a folder: what of others a user of it gets, at the versions that it was
 * tested with. Throws when it is without a dependency that the package names.
 */
export function writeBill(
  { name, version, file }: { readonly name: string; readonly version: string; readonly file: string },
  dependencies: readonly string[],
  folder: string,
): void {
  const target = join(folder, `${file.slice(0, -'.tgz'.length)}.cdx.json`);
  const format = ['--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6', '--sbom-type', 'library'];
  runPnpm(['--filter', name, 'sbom', '--prod', ...format, '--out', target], { cwd: repository });
  const problems = billProblems(JSON.parse(readFileSync(target, 'utf8')) as Bill, `${name}@${version}`, dependencies);
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** Says where a bill is of another package, or is without a dependency. */
export function billProblems({ metadata, components = [] }: Bill, subject: string, dependencies: readonly string[]): string[] {
  const listed = new Set(components.map(({ purl }) => nameOf(purl)));
  return [
    ...(purlOf(subject) === metadata.component.purl ? [] : [`the bill of ${subject} is one of ${metadata.component.purl}`]),
    ...dependencies.filter((name) => !listed.has(name)).map((name) => `the bill of ${subject} is without ${name}`),
  ];
}

/** A package URL, https://github.com/package-url/purl-spec, in which an @ at the beginning is escaped. */
function purlOf(subject: string): string {
  return `pkg:npm/${subject.replace(/^@/, '%40')}`;
}

function nameOf(purl: string): string {
  return decodeURIComponent(purl.slice('pkg:npm/'.length, purl.lastIndexOf('@')));
}
