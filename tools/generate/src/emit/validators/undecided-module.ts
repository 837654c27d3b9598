import type { DeviceGuard, Expression, Model, Place, Rule, Shape } from '@amapi-spec/model';
import { condition } from './condition.ts';
import { mapAtoms } from './device-part.ts';
import { factName } from './fact-name.ts';
import { camelCase, pascalCase } from '@amapi-spec/tools-shared/case.ts';
import { localName, quote } from './names.ts';
import { defaultOf, dotted, readPlace, type ReadContext } from './place.ts';
import { objectLocals, readsOfExpression, readTypes } from './reads.ts';
import { negate } from '@amapi-spec/model/expression';

/** A rule that is skipped while a device fact that it reads is unknown. */
interface GuardedRule {
  readonly rule: Rule;
  readonly guards: readonly DeviceGuard[];
  /** Holds when the command keeps the rule whatever the unknown facts are. */
  readonly settled: Expression;
}

/** Prints what lists the rules on a command that unknown device facts leave undecided. */
export function undecidedModule(model: Model, shape: Shape): string {
  const rules = model.rules.filter(({ subject }) => subject === shape.name).flatMap(guardedRule);
  const facts = new Map(rules.flatMap(({ guards }) => guards).map((guard) => [dotted(guard.place), guard]));
  const reads = readsOfExpression(shape, [...rules.map(({ settled }) => settled), ...[...facts.values()].map(({ known }) => known)]);
  const plain: ReadContext = { model, shape, defaulted: new Set() };
  const context: ReadContext = { ...plain, hoisted: new Map([...facts].map(([path, { place }]) => [path, camelCase(factName(place))])) };
  const locals = [...facts.values()].flatMap(({ place, known }) => [
    `const ${camelCase(factName(place))} = ${readPlace(place, plain).code} ?? ${defaultOf(place.type, model)};`,
    `const ${knows(place)} = ${condition(known, context)};`,
  ]);
  const general = rules.filter(({ rule }) => rule.for.length === 0).map((guarded) => statement(guarded, context));
  const cases = model.commands.flatMap(({ type }) => {
    const own = rules.filter(({ rule }) => rule.for.includes(type));
    return own.length === 0 ? [] : [`case '${type}':`, ...own.map((guarded) => statement(guarded, context)), 'break;'];
  });
  return `${readTypes(reads).join('\n')}
/** Adds the rules on a command that are skipped because the device does not state the facts that they read. */
export function undecided${shape.name}(value: Readonly<Record<string, unknown>>, undecided: Undecided): void {
${objectLocals(reads).join('\n')}
${locals.join('\n')}
if (${[...facts.values()].map(({ place }) => knows(place)).join(' && ')}) return;
${general.join('\n')}
switch (commandKind(${localName(model.roles.pair.command)})) {
${cases.join('\n')}
}
}
`;
}

function guardedRule(rule: Rule): GuardedRule[] {
  if (rule.body.kind !== 'expression' || rule.body.guards.length === 0) return [];
  const { guards, require } = rule.body;
  const facts = new Set(guards.map(({ place }) => dotted(place)));
  const settled = mapAtoms(require, true, (atom, positive, place) =>
    place === undefined || !facts.has(dotted(place)) ? atom : whenKnown(atom, positive, place, guards.length === 1),
  );
  return [{ rule, guards, settled }];
}

/** Lets an atom on a fact count as false while the fact is unknown, or as true under a negation. */
function whenKnown(atom: Expression, positive: boolean, place: Place, alone: boolean): Expression {
  // Where it is the only fact, nothing is asked unless it is unknown.
  if (alone) return { kind: 'literal', value: !positive };
  const known: Expression = { kind: 'truth', place: { root: { variable: knows(place) }, steps: [], type: { kind: 'bool' } } };
  return positive ? { kind: 'and', arguments: [known, atom] } : { kind: 'or', arguments: [{ kind: 'not', argument: known }, atom] };
}

function statement({ rule, guards, settled }: GuardedRule, context: ReadContext): string {
  const unknown = guards.map(({ place }) => `!${knows(place)}`).join(' || ');
  const open = settled.kind === 'literal' ? '' : ` && ${condition(negate(settled), context)}`;
  const missing = guards.map(({ place }) => (guards.length === 1 ? '' : `!${knows(place)} && `) + quote(factName(place)));
  const when = guards.length > 1 && open !== '' ? `(${unknown})` : unknown;
  return `// ${rule.id}\nif (${when}${open}) undecided.add(${camelCase(rule.id)}, [${missing.join(', ')}]);`;
}

function knows(place: Place): string {
  return `knows${pascalCase(factName(place))}`;
}
