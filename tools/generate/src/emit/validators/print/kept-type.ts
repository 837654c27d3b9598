import type { PlaceType } from '@amapi-spec/model';
import { pascalCase } from '@amapi-spec/tools-shared/case.ts';
import { type Code, code } from '../../../code/code.ts';
import { hasReadType, type KeptNode } from '../plan/kept-node.ts';
import type { KeptMember } from '../plan/types.ts';

/** Prints the types of the locals that keep objects: just what the rules read of them. */
export function printReadTypes(members: readonly KeptMember[]): Code[] {
  return members.map(
    ({ name, node }) => code`/** What the rules read of ${name}. */\ninterface ${pascalCase(name)} ${typeText(node.type, node.below)}\n`,
  );
}

/** The type of a local that keeps a member, as TypeScript. */
export function keptType({ name, node }: Pick<KeptMember, 'name' | 'node'>): string {
  return hasReadType(node) ? pascalCase(name) : typeText(node.type, node.below);
}

/** Prints the type of a place, as TypeScript: just what the rules read of it. */
export function typeText(type: PlaceType, below: KeptNode['below']): string {
  switch (type.kind) {
    case 'string':
    case 'enum':
      return 'string';
    case 'int':
      return 'number';
    case 'bool':
      return 'boolean';
    case 'list':
      return `readonly ${typeText(type.items, below['*']?.below ?? {})}[]`;
    case 'map':
      return `Readonly<Record<string, ${typeText(type.values, below['*']?.below ?? {})} | undefined>>`;
    case 'opaque':
      // What expressions do not look into is a text in JSON, an Any apart.
      return type.of === 'any' ? objectText(below) : 'string';
    case 'message':
      return objectText(below);
  }
}

function objectText(below: KeptNode['below']): string {
  if (Object.keys(below).length === 0) return 'object';
  const members = Object.entries(below).map(
    ([name, node]) => `readonly ${name.startsWith('@') ? `'${name}'` : name}?: ${typeText(node.type, node.below)}`,
  );
  return `{ ${members.join('; ')} }`;
}
