import { createIndex, type Model, type Shape } from '@amapi-spec/model';
import { constantCase } from '@amapi-spec/tools-shared/case.ts';
import { besideAnother } from './checks/command-checks.ts';
import { mapFinding } from './map-finding.ts';
import { tellFromBits, tellsOf } from './tell.ts';
import { all, type Test } from './test.ts';
import type { BitsPlan, Finding, RulePlan, SlotValues, TypeBitsPlan, TypeRules, WalkPlan } from './types.ts';

/** So many bits a number has that stays positive. */
const mostBits = 30;

/**
 * Gives each type of command the bit of its params member, or one of its own: what the command says and what it has are then one number.
 * Undefined where a name or the room does not allow it, or where types that are not known pass.
 */
export function planTypeBits(shape: Shape, bits: BitsPlan, model: Model): TypeBitsPlan | undefined {
  const { type: member, types: name, unspecified } = model.roles.command;
  const type = shape.fields.find((field) => field.name === member)?.type;
  if (shape.variant !== 'request' || bits.isWide || type?.kind !== 'enum' || type.enum !== name) return undefined;
  const params = new Map(model.commands.flatMap((command) => (command.params ? [[command.type, command.params.field] as const] : [])));
  const values = createIndex(model)
    .enums.get(name)
    .values.filter((value) => value.name !== unspecified);
  const types = values.map((value) => {
    const field = params.get(value.name);
    return { type: value.name, bit: field === undefined ? `${constantCase(value.name)}_TYPE` : constantCase(field) };
  });
  const own = types.flatMap((each) => (params.has(each.type) ? [] : [each.bit]));
  const taken = [...bits.members.map((each) => constantCase(each)), ...bits.groups.map((group) => group.name), ...own];
  const isDistinct = new Set(types.map(({ bit }) => bit)).size === types.length && new Set(taken).size === taken.length;
  if (!isDistinct || taken.length > mostBits || values.some(({ unspecified: isNone }) => isNone)) return undefined;
  return [...params.values()].every((field) => bits.members.includes(field)) ? { enum: name, unspecified, types, own } : undefined;
}

/** Lets a walk compare types as bits. One that asks for a fact alone puts rules together that ask the same of several types. */
export function useTypeBits(
  walk: WalkPlan,
  typeBits: TypeBitsPlan,
  { name: shape, fields }: Pick<Shape, 'name' | 'fields'>,
  collects: boolean,
): WalkPlan {
  if (walk.commandType?.from !== 'self') return walk;
  const { local } = walk.commandType;
  const change = (rule: RulePlan): RulePlan => {
    const finding = mapFinding(rule.finding, (test) => inBits(test, local, typeBits));
    const told = tellFromBits(finding, typeBits.enum);
    return { ...rule, finding: matchAtOnce(findAtOnce(told, shape, fields), { local, shape, typeBits }) };
  };
  const byType = walk.byType.map((group): TypeRules => ({
    types: group.types,
    bits: bitsOf(group.types, typeBits),
    rules: group.rules.map(change),
  }));
  const { merged, rest } = collects ? { merged: [], rest: byType } : sharedRules(byType);
  return { ...walk, commandType: { ...walk.commandType, asBits: true }, rules: [...walk.rules.map(change), ...merged], byType: rest };
}

function inBits(test: Test, local: string, typeBits: TypeBitsPlan): Test {
  if (test.kind === 'commandType') return { ...test, bits: bitsOf(test.types, typeBits) };
  if (test.kind === 'hasCommandType') return { kind: 'hasCommandType', asBits: true };
  if (test.kind !== 'compare' || test.read.local !== local || test.read.steps.length > 0) return test;
  const [bit] = bitsOf([String(test.value)], typeBits);
  return { kind: 'ownType', local, ...(bit !== undefined && { bit }), holds: test.operator === '==' };
}

/** A type that is not known is refused where it is read, and the one that says nothing has no bit. */
function bitsOf(types: readonly string[], typeBits: TypeBitsPlan): string[] {
  return types.flatMap((name) => typeBits.types.flatMap(({ type, bit }) => (type === name ? [bit] : [])));
}

/** Members of a group that stand beside others are found by the bits of all, where these are in the order in which the group is looked at. */
function findAtOnce(finding: Finding, shape: string, fields: Shape['fields']): Finding {
  if (finding.kind !== 'members' || finding.before?.kind !== 'members' || finding.before.count !== 'several') return finding;
  const { before } = finding;
  const inOrder = fields.flatMap(({ name }) => (before.of.includes(name) ? [name] : []));
  if (JSON.stringify(finding.cases) !== JSON.stringify(besideAnother(inOrder))) return finding;
  return { kind: 'allButFirst', before, group: inOrder, shape };
}

/** A member and the type that owns it are one bit: they are held against each other without a look at which it is. */
function matchAtOnce(
  finding: Finding,
  { local, shape, typeBits }: { readonly local: string; readonly shape: string; readonly typeBits: TypeBitsPlan },
): Finding {
  if (finding.kind !== 'byMember') return finding;
  const { group, before, cases } = finding;
  const isOwnBit = cases.every(({ member, test, tells }) => {
    const bit = constantCase(member);
    const { type, params = member } = tells ?? {};
    const isTold = params === member && (typeof type !== 'string' || bitsOf([type], typeBits).every((own) => own === bit));
    return isTold && test.kind === 'ownType' && !test.holds && test.bit === bit;
  });
  if (!isOwnBit) return finding;
  const slots = new Set(tellsOf(finding).flatMap((told) => Object.keys(told)));
  const tells: SlotValues = {
    ...(slots.has('type') && { type: { kind: 'ownerOf', group, enum: typeBits.enum } }),
    ...(slots.has('params') && { params: { kind: 'memberOf', group, shape } }),
  };
  const test: Test = { kind: 'otherType', local, group };
  return { kind: 'one', test: before === undefined ? test : all([before, test]), ...(slots.size > 0 && { tells }) };
}

/** Puts rules together that say the same of several types. */
function sharedRules(byType: readonly TypeRules[]): { readonly merged: readonly RulePlan[]; readonly rest: readonly TypeRules[] } {
  const each = byType.flatMap(({ types, bits = [], rules }) => rules.map((rule) => ({ types, bits, rule })));
  const shared = [...Map.groupBy(each, ({ rule }) => keyOf(rule))].filter(([, same]) => same.length > 1);
  const keys = new Set(shared.map(([key]) => key));
  const merged = shared.map(([, same]): RulePlan => {
    const ofThese: Test = {
      kind: 'commandType',
      types: same.flatMap(({ types }) => types),
      bits: same.flatMap(({ bits }) => bits),
      holds: true,
    };
    const { rule } = same[0]!;
    return { ...rule, id: [...new Set(same.map((other) => other.rule.id))].join(', '), finding: onlyWhere(ofThese, rule.finding) };
  });
  const rest = byType.flatMap((group) => {
    const rules = group.rules.filter((rule) => !keys.has(keyOf(rule)));
    return rules.length === 0 ? [] : [{ ...group, rules }];
  });
  return { merged, rest };
}

/** The same members in another order ask the same. */
function keyOf({ finding }: RulePlan): string {
  return JSON.stringify(finding, (name, part: unknown) =>
    name === 'of' && Array.isArray(part) ? part.map(String).toSorted((a, b) => a.localeCompare(b, 'en')) : part,
  );
}

function onlyWhere(condition: Test, finding: Finding): Finding {
  if (finding.kind === 'repeated') throw new Error('a walk that asks for a fact asks for all repetitions at once');
  if (finding.kind === 'one' && finding.before === undefined) return { ...finding, test: all([condition, finding.test]) };
  return { ...finding, before: finding.before === undefined ? condition : all([condition, finding.before]) };
}
