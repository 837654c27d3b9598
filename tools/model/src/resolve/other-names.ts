import type { OtherName } from '../contract/other-name.ts';
import { foldName } from '../query/fold-name.ts';
import { readCitations } from '../read/citation.ts';
import { reportUnknown } from './context.ts';
import type { ResolvedTypes, SpecContext } from './context.ts';

/** Builds the list of other names: each is of a known enum or request object, none is a name of it, and what it says to use is one. */
export function resolveOtherNames({ files, reporter }: SpecContext, types: ResolvedTypes): OtherName[] {
  const [file] = files['other-names'];
  if (file === undefined) return [];
  const known = namesByOwner(types);
  return Object.entries(file.data).flatMap(([owner, entries]) => {
    const names = known.get(owner);
    if (names === undefined) reportUnknown(reporter, file, [owner], owner, 'enum, and no object of a request,', known.keys());
    const taken = new Set<string>();
    return Object.entries(entries).map(([name, { means, use, source }]): OtherName => {
      const path = [owner, name];
      const folded = foldName(name);
      if (names?.some((own) => foldName(own) === folded) === true)
        reporter.report('known-name', file, file.locateKey(path), { name, owner });
      if (taken.has(folded)) reporter.report('duplicate-row', file, file.locateKey(path), { table: owner, value: name });
      taken.add(folded);
      if (use !== undefined && names?.includes(use) === false)
        reportUnknown(reporter, file, [...path, 'use'], use, `name of ${owner}`, names);
      return { owner, name, means, ...(use !== undefined && { use }), source: readCitations(source) };
    });
  });
}

function namesByOwner({ enums, shapes }: ResolvedTypes): ReadonlyMap<string, readonly string[]> {
  const constants = [...enums.values()].map(({ name, values }): [string, string[]] => [name, values.map((value) => value.name)]);
  const members = [...shapes.values()]
    .filter(({ variant }) => variant === 'request')
    .map(({ schema, fields }): [string, string[]] => [schema, fields.map(({ name }) => name)]);
  return new Map([...constants, ...members]);
}
