import type { DeviceGuard, Expression, Model, Place, Rule, Shape } from '@amapi-spec/model';
import { negate } from '@amapi-spec/model/expression';
import { type Code, code, join, lines } from '../../../code/code.ts';
import { and, atom, type Js, not, or } from '../../../code/expression.ts';
import { quote } from '../../../code/literal.ts';
import { localName } from '../names.ts';
import type { PlanContext } from '../plan/context.ts';
import { keptForExpressions } from '../plan/kept.ts';
import { planTest } from '../plan/plan-test.ts';
import { dotted } from '../plan/read.ts';
import { printReadTypes } from '../print/kept-type.ts';
import { printTest } from '../print/test.ts';
import { inferCommandType, ruleConstant, runtime, runtimeTypes, undecidedFunction } from '../symbols.ts';
import { knows, printFacts, settledBy, withFacts } from './device-facts.ts';
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
  const context = withFacts([...facts.values()], plain);
  const locals = printFacts([...facts.values()], plain);
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

function guardedRule(rule: Rule): GuardedRule[] {
  if (rule.body.kind !== 'expression' || rule.body.guards.length === 0) return [];
  const { guards, require } = rule.body;
  return [{ rule, guards, settled: settledBy(require, guards) }];
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
