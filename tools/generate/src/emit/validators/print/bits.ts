import { constantCase } from '@amapi-spec/tools-shared/case.ts';
import { type Code, code, join, lines } from '../../../code/code.ts';
import { atom, bitAnd, bitOr, call, type Js, relation } from '../../../code/expression.ts';
import type { ImportSymbol } from '../../../code/import-symbol.ts';
import { quote } from '../../../code/literal.ts';
import type { DevicePlan } from '../plan/pair-types.ts';
import type { BitsPlan, MemberPlan, TypeBitsPlan } from '../plan/types.ts';
import { bitConstant, runtime } from '../symbols.ts';

/** For tests that ask no bits: presence is told by locals. */
export const noBits: BitsPlan = { members: [], groups: [], isWide: false };

/** The name of a member's bit. */
export function bitName(member: string): string {
  return constantCase(member);
}

/** The constant that has the bit of a member. */
export function bitOf(member: string, { of }: BitsPlan): ImportSymbol {
  return bitConstant(bitName(member), of);
}

/** The bits of a shape as one walk over it keeps them. */
export function bitsIn<Plan extends { readonly bits: BitsPlan }>(
  plan: Plan,
  members: readonly Pick<MemberPlan, 'name' | 'hasBit'>[],
): Plan {
  return { ...plan, bits: { ...plan.bits, kept: members.flatMap(({ name, hasBit }) => (hasBit ? [name] : [])) } };
}

/** Prints the bits of several members that are there, by the names of the groups that are whole among them; no others are kept, or they are masked. */
export function seenOf(members: readonly string[], { groups, of, kept }: BitsPlan): Js {
  if (kept?.every((name) => members.includes(name)) === true) return atom('seen');
  const group = groups.find((candidate) => candidate.members.every((member) => members.includes(member)));
  const rest = group === undefined ? members : members.filter((member) => !group.members.includes(member));
  const names = [...rest.map(bitName), ...(group === undefined ? [] : [group.name])];
  return bitAnd(atom('seen'), bitOr(names.map((name) => atom(bitConstant(name, of)))));
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

/** Prints what finds the bit of a type. */
export function printTypeBits({ types }: TypeBitsPlan, { of }: BitsPlan): Code {
  return code`
/** Finds the bit of a type: that of its params member, or its own; 0 for the one that says nothing, and for what is none. */
function typeBit(value: unknown): number {
if (typeof value !== 'string') return 0;
switch (value.length) {
${[...Map.groupBy(types, ({ type }) => type.length)]
  .toSorted(([a], [b]) => a - b)
  .map(
    ([length, same]) =>
      code`case ${length}:\nreturn ${join(
        same.map(({ type, bit }) => code`value === ${quote(type)} ? ${bitConstant(bit, of)} : `),
        '',
      )}0;`,
  )}
default:
return 0;
}
}
`;
}

/** Prints a constant for each of these bits, in their order. */
function printBits(names: readonly string[], suffix = ''): Code {
  return lines(...names.map((name, index) => `export const ${name} = ${bitNumber(1n << BigInt(index))}${suffix};`));
}

/** Prints the constants of a shape: one bit per member and per type that has none of a member, and the mask of each group whose members all have one. */
export function printShapeBits(bits: BitsPlan, typeBits: TypeBitsPlan | undefined): Code {
  const { members, groups } = bits;
  const whole = groups.filter((group) => group.members.every((member) => members.includes(member)));
  return lines(
    printBits([...members.map(bitName), ...(typeBits?.own ?? [])], bits.isWide ? 'n' : ''),
    ...whole.map(({ name, members: inner }) => {
      const mask = inner.reduce((all, member) => all | (1n << BigInt(members.indexOf(member))), 0n);
      return `/** ${inner.map(bitName).join(' | ')} */\nexport const ${name} = ${bitLiteral(bitNumber(mask), bits)};`;
    }),
  );
}

/** Prints the constants of what is read of a device: one bit per member, and, apart from these, one per fact. */
export function printDeviceBits({ bits, facts }: DevicePlan): Code {
  return lines(printBits(bits.members.map(bitName), bits.isWide ? 'n' : ''), printBits(facts.map(({ bit }) => bit)));
}

function bitNumber(mask: bigint): string {
  return `0b${mask.toString(2)}`;
}
