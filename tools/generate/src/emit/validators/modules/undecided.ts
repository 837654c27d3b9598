import { findField, type DeviceGuard, type Expression, type Model, type Place, type Rule, type Shape } from '@amapi-spec/model';
import { negate } from '@amapi-spec/model/expression';
import { camelCase, pascalCase } from '@amapi-spec/tools-shared/case.ts';
import { type Code, code, join, lines } from '../../../code/code.ts';
import { and, atom, type Js, not, or } from '../../../code/expression.ts';
import { quote } from '../../../code/literal.ts';
import { localName } from '../names.ts';
import type { PlanContext } from '../plan/context.ts';
import { keptForExpressions } from '../plan/kept.ts';
import { planTest } from '../plan/plan-test.ts';
import { dotted, fallbackOf, readBare } from '../plan/read.ts';
import type { Read } from '../plan/test.ts';
import { printReadTypes } from '../print/kept-type.ts';
import { printRead } from '../print/read.ts';
import { printTest } from '../print/test.ts';
import { inferCommandType, ruleConstant, runtime, runtimeTypes, undecidedFunction } from '../symbols.ts';
import { mapAtoms, placesOf } from './device-part.ts';
import { factName } from './fact-name.ts';
import { noBits, objectLocals, objectsOf } from './object-locals.ts';

/** A rule that is skipped while a device fact that it reads is unknown. */
interface GuardedRule {
  readonly rule: Rule;
  readonly guards: readonly DeviceGuard[];
  /** Holds when the command keeps the rule whatever the unknown facts are. */
  readonly settled: Expression;
}

/** Prints what lists the rules on a command that unknown device facts leave undecided. */
export function undecidedModule(model: Model, shape: Shape): Code {
  const rules = model.rules.filter(({ subject }) => subject === shape.name).flatMap(guardedRule);
  const facts = new Map(rules.flatMap(({ guards }) => guards).map((guard) => [dotted(guard.place), guard]));
  const kept = keptForExpressions(shape, [...rules.map(({ settled }) => settled), ...[...facts.values()].map(({ known }) => known)]);
  const plain: PlanContext = { model, shape, defaulted: new Set(), withoutBits: true };
  const context: PlanContext = { ...plain, hoisted: new Map([...facts].map(([path, { place }]) => [path, factLocal(place, shape)])) };
  const locals = [...facts.values()].flatMap(({ place, known }) => [
    code`const ${factLocal(place, shape)} = ${printRead(readFact(place, known, plain)).code};`,
    code`const ${knows(place)} = ${printTest(planTest(known, context), noBits).code};`,
  ]);
  const general = rules.filter(({ rule }) => rule.for.length === 0).map((guarded) => statement(guarded, context));
  const cases = model.commands.flatMap(({ type }) => {
    const own = rules.filter(({ rule }) => rule.for.includes(type));
    return own.length === 0 ? [] : [`case '${type}':`, ...own.map((guarded) => statement(guarded, context)), 'break;'];
  });
  const member = model.roles.pair.command;
  const isNotRead = cases.length > 0 && kept.members[member] === undefined;
  const command = isNotRead ? [code`const ${localName(member)} = ${runtime.isObject}(value.${member}) ? value.${member} : undefined;`] : [];
  const known = [...facts.values()].map(({ place }) => knows(place));
  return code`${lines(...printReadTypes(objectsOf(kept)))}
/** Adds the rules on a command that are skipped because the device does not state the facts that they read. */
export function ${undecidedFunction(shape.name)}(value: Readonly<Record<string, unknown>>, undecided: ${runtimeTypes.Undecided}): void {
${lines(
  objectLocals(kept),
  ...command,
  ...locals,
  known.length === 0 ? '' : `if (${known.join(' && ')}) return;`,
  ...general,
  cases.length === 0 ? '' : code`switch (${inferCommandType}(${localName(member)})) {\n${cases}\n}`,
)}
}
`;
}

/** Plans the reading of a fact, with what it reads as where it is not there; nothing where that could be a fact. */
function readFact(place: Place, known: Expression, context: PlanContext): Read {
  const { type } = place;
  const isTold = known.kind === 'has' && type.kind !== 'list' && type.kind !== 'map';
  const fallback = isTold ? undefined : fallbackOf(type, context);
  return { ...readBare(place, context), ...(fallback !== undefined && { fallback }) };
}

function guardedRule(rule: Rule): GuardedRule[] {
  if (rule.body.kind !== 'expression' || rule.body.guards.length === 0) return [];
  const { guards, require } = rule.body;
  const facts = new Set(guards.map(({ place }) => dotted(place)));
  const settled = mapAtoms(require, true, (atom, positive) => {
    const read = placesOf(atom).filter((place) => place.root === 'this' && facts.has(dotted(place)));
    return read.length === 0 ? atom : whenKnown(atom, positive, read, guards.length === 1);
  });
  return [{ rule, guards, settled }];
}

/** Lets an atom on a fact count as false while the fact is unknown, or as true under a negation. */
function whenKnown(atom: Expression, positive: boolean, facts: readonly Place[], alone: boolean): Expression {
  // Where it is the only fact, nothing is asked unless it is unknown.
  if (alone) return { kind: 'literal', value: !positive };
  const names = new Set(facts.map(knows));
  const known = [...names].map((name): Expression => ({
    kind: 'truth',
    place: { root: { variable: name }, steps: [], type: { kind: 'bool' } },
  }));
  if (positive) return { kind: 'and', arguments: [...known, atom] };
  return { kind: 'or', arguments: [...known.map((argument): Expression => ({ kind: 'not', argument })), atom] };
}

function statement({ rule, guards, settled }: GuardedRule, context: PlanContext): Code {
  const unknown = (place: Place): Js => not(atom(knows(place)));
  const isOpen = settled.kind === 'literal' ? [] : [printTest(planTest(negate(settled), context), noBits)];
  const when = and([or(guards.map(({ place }) => unknown(place))), ...isOpen]);
  const missing = guards.map(({ place }) => {
    const name = atom(quote(factName(place)));
    return (guards.length === 1 ? name : and([unknown(place), name])).code;
  });
  return code`// ${rule.id}\nif (${when.code}) undecided.add(${ruleConstant(rule.id)}, [${join(missing, ', ')}]);`;
}

/** Names the local of a fact, out of the way of those that keep the command and the device. */
function factLocal(place: Place, shape: Shape): string {
  const name = camelCase(factName(place));
  return localName(findField(shape, name) === undefined ? name : `${name}Fact`);
}

function knows(place: Place): string {
  return `knows${pascalCase(factName(place))}`;
}
