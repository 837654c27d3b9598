import { findField, type DeviceGuard, type Expression, type Model, type Place, type Rule, type Shape } from '@amapi-spec/model';
import { condition } from './condition.ts';
import { mapAtoms, placesOf } from './device-part.ts';
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
  const plain: ReadContext = { model, shape, defaulted: new Set(), withoutBits: true };
  const context: ReadContext = { ...plain, hoisted: new Map([...facts].map(([path, { place }]) => [path, factLocal(place, shape)])) };
  const locals = [...facts.values()].flatMap(({ place, known }) => [
    `const ${factLocal(place, shape)} = ${readPlace(place, plain).code}${defaultText(place, known, model)};`,
    `const ${knows(place)} = ${condition(known, context)};`,
  ]);
  const general = rules.filter(({ rule }) => rule.for.length === 0).map((guarded) => statement(guarded, context));
  const cases = model.commands.flatMap(({ type }) => {
    const own = rules.filter(({ rule }) => rule.for.includes(type));
    return own.length === 0 ? [] : [`case '${type}':`, ...own.map((guarded) => statement(guarded, context)), 'break;'];
  });
  const member = model.roles.pair.command;
  const isNotRead = cases.length > 0 && !reads.members.has(member);
  const command = isNotRead ? [`const ${localName(member)} = isObject(value.${member}) ? value.${member} : undefined;`] : [];
  const known = [...facts.values()].map(({ place }) => knows(place));
  return `${readTypes(reads).join('\n')}
/** Adds the rules on a command that are skipped because the device does not state the facts that they read. */
export function undecided${shape.name}(value: Readonly<Record<string, unknown>>, undecided: Undecided): void {
${[...objectLocals(reads), ...command].join('\n')}
${locals.join('\n')}
${known.length === 0 ? '' : `if (${known.join(' && ')}) return;`}
${general.join('\n')}
${cases.length === 0 ? '' : `switch (inferCommandType(${localName(member)})) {\n${cases.join('\n')}\n}`}
}
`;
}

/** What a fact that is not there reads as; nothing where that could be a fact. */
function defaultText({ type }: Place, known: Expression, model: Model): string {
  const isTold = known.kind === 'has' && type.kind !== 'list' && type.kind !== 'map';
  return isTold ? '' : ` ?? ${defaultOf(type, model)}`;
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

function statement({ rule, guards, settled }: GuardedRule, context: ReadContext): string {
  const unknown = guards.map(({ place }) => `!${knows(place)}`).join(' || ');
  const open = settled.kind === 'literal' ? '' : ` && ${condition(negate(settled), context)}`;
  const missing = guards.map(({ place }) => (guards.length === 1 ? '' : `!${knows(place)} && `) + quote(factName(place)));
  const when = guards.length > 1 && open !== '' ? `(${unknown})` : unknown;
  return `// ${rule.id}\nif (${when}${open}) undecided.add(${camelCase(rule.id)}, [${missing.join(', ')}]);`;
}

/** Names the local of a fact, out of the way of those that keep the command and the device. */
function factLocal(place: Place, shape: Shape): string {
  const name = camelCase(factName(place));
  return localName(findField(shape, name) === undefined ? name : `${name}Fact`);
}

function knows(place: Place): string {
  return `knows${pascalCase(factName(place))}`;
}
