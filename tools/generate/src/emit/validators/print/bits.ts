import { constantCase } from '@amapi-spec/tools-shared/case.ts';
import { type Code, code } from '../../../code/code.ts';
import { quote } from '../../../code/literal.ts';
import { atom, bitAnd, bitOr, call, type Js, relation } from '../../../code/expression.ts';
import type { BitsPlan, TypeBitsPlan } from '../plan/types.ts';
import { runtime } from '../symbols.ts';

/** For tests that ask no bits: presence is told by locals. */
export const noBits: BitsPlan = { members: [], groups: [], isWide: false };

/** The name of a member's bit. */
export function bitName(member: string): string {
  return constantCase(member);
}

/** Prints the bits of several members that are there, by the names of the groups that are whole among them. */
export function seenOf(members: readonly string[], { groups }: BitsPlan): Js {
  const group = groups.find((candidate) => candidate.members.every((member) => members.includes(member)));
  const rest = group === undefined ? members : members.filter((member) => !group.members.includes(member));
  return bitAnd(atom('seen'), bitOr([...rest.map(bitName), ...(group === undefined ? [] : [group.name])].map(atom)));
}

/** Prints how many of several members are there. */
export function printCount(members: readonly string[], count: 'none' | 'some' | 'several', bits: BitsPlan): Js {
  const seen = seenOf(members, bits);
  if (count === 'several') return call(bits.isWide ? runtime.hasSeveralWide : runtime.hasSeveral, seen);
  return relation(seen, count === 'none' ? '===' : '!==', atom(bitLiteral(0, bits)));
}

/** Prints a number of the type that the bits have. */
export function bitLiteral(value: string | number, { isWide }: BitsPlan): string {
  return isWide ? `${value}n` : String(value);
}

/** Prints the bits of types that have none of a member, and what finds the bit of a type. */
export function printTypeBits({ types, own }: TypeBitsPlan, { members }: BitsPlan): Code[] {
  return [
    ...own.map((name, index) => code`const ${name} = 1 << ${members.length + index};`),
    code`
/** Finds the bit of a type: that of its params member, or its own; 0 for the one that says nothing, and for what is none. */
function typeBit(value: unknown): number {
if (typeof value !== 'string') return 0;
switch (value.length) {
${[...Map.groupBy(types, ({ type }) => type.length)]
  .toSorted(([a], [b]) => a - b)
  .map(([length, same]) => `case ${length}:\nreturn ${same.map(({ type, bit }) => `value === ${quote(type)} ? ${bit} : `).join('')}0;`)}
default:
return 0;
}
}
`,
  ];
}

/** Prints the constants: one bit per member, and the mask of each group whose members all have one. */
export function printBits(bits: BitsPlan): Code[] {
  const { members, groups } = bits;
  const whole = groups.filter((group) => group.members.every((member) => members.includes(member)));
  return [
    ...members.map((member, index) => code`const ${bitName(member)} = ${bitLiteral(1, bits)} << ${bitLiteral(index, bits)};`),
    // As a number: bundlers drop an unused constant only when it is a literal.
    ...whole.map(({ name, members: inner }) => {
      const mask = inner.reduce((all, member) => all | (1n << BigInt(members.indexOf(member))), 0n);
      return code`/** ${inner.map(bitName).join(' | ')} */\nconst ${name} = ${bitLiteral(`0b${mask.toString(2)}`, bits)};`;
    }),
    ...(members.length > 0 ? [code`\n`] : []),
  ];
}
