import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Tarball } from './pack.ts';
import { integrityOf, writeManifest } from './release-manifest.ts';
import { runProgram } from './run-program.ts';
import { writeBill } from './write-bill.ts';

interface Packed {
  readonly repository?: { readonly url: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * Copies tested tarballs into a new folder with a bill of materials each and their manifest, those that others need first, and returns the
 * manifest's SHA-256.
 */
export function keepTarballs(tarballs: readonly Tarball[], folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const packed = new Map(tarballs.map((tarball) => [tarball.name, readPacked(tarball)]));
  const needs = (name: string): string[] => Object.keys(packed.get(name)?.dependencies ?? {}).filter((other) => packed.has(other));
  const ordered = inDependencyOrder([...packed.keys()], needs).flatMap((name) => tarballs.filter((tarball) => tarball.name === name));
  return writeManifest(
    folder,
    ordered.map(({ name, version, file }) => {
      copyFileSync(file, join(folder, basename(file)));
      writeBill({ name, version, file: basename(file) }, Object.keys(packed.get(name)?.dependencies ?? {}), folder);
      const repository = packed.get(name)?.repository?.url;
      return { name, version, file: basename(file), integrity: integrityOf(file), ...(repository !== undefined && { repository }) };
    }),
  );
}

/** Sorts names so that each comes after those that it needs; a circle ends where it was entered. */
export function inDependencyOrder(names: readonly string[], needs: (name: string) => readonly string[]): string[] {
  const done = new Set<string>();
  const visit = (name: string, above: readonly string[]): void => {
    if (done.has(name) || above.includes(name)) return;
    for (const other of needs(name)) visit(other, [...above, name]);
    done.add(name);
  };
  for (const name of names) visit(name, []);
  return [...done];
}

function readPacked({ file }: Tarball): Packed {
  return JSON.parse(runProgram('tar', ['xzOf', file, 'package/package.json'], { cwd: '.' })) as Packed;
}
