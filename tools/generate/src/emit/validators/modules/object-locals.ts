import { type Code, code, lines } from '../../../code/code.ts';
import { pascalCase } from '@amapi-spec/tools-shared/case.ts';
import { localName } from '../names.ts';
import type { Kept } from '../plan/kept.ts';
import type { BitsPlan, KeptMember } from '../plan/types.ts';
import { hasReadType } from '../plan/kept-node.ts';
import { runtime } from '../symbols.ts';

/** For tests that ask no bits: presence is told by locals. */
export const noBits: BitsPlan = { members: [], groups: [], isWide: false };

/** Lists the members that are objects which expressions read in. */
export function objectsOf({ members }: Kept): KeptMember[] {
  return Object.entries(members).flatMap(([name, node]) => (hasReadType(node) ? [{ name, local: localName(name), node }] : []));
}

/** Prints the locals that keep the objects of a value that nothing has checked. */
export function objectLocals({ members }: Kept): Code {
  return lines(
    ...Object.keys(members).map(
      (name) => code`const ${name} = ${runtime.isObject}(value.${name}) ? (value.${name} as ${pascalCase(name)}) : undefined;`,
    ),
  );
}
