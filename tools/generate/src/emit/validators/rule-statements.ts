import { definitionOf, type Expression, type Model, type QuantifierExpression, type Rule } from '@amapi-spec/model';
import { printCheck } from './checks/index.ts';
import { condition } from './condition.ts';
import { elementLoop } from './element-loop.ts';
import { hoistReads } from './hoisted.ts';
import { impliedGuards } from './implied-guards.ts';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';
import { readPlace, type ReadContext, variableName } from './place.ts';
import { initialValue, type Reads } from './reads.ts';
import type { Pass, RuleWriter } from './rule-writer.ts';
import { allOf, negate, nodesOf, placeOf } from '@amapi-spec/model/expression';

/** Prints the rules of one shape for one pass: those for every command first, then a switch on the inferred type. */
export function ruleStatements(rules: readonly Rule[], reads: Reads, pass: Pass, model: Model): string {
  const plain: ReadContext = {
    model,
    shape: reads.shape,
    defaulted: new Set([...reads.members].filter(([, node]) => initialValue(node, model) !== undefined).map(([name]) => name)),
  };
  const hoisted = hoistReads(rules, plain);
  const context: ReadContext = { ...plain, hoisted: hoisted.names };
  const general = rules.filter((rule) => rule.for.length === 0);
  const lines = [...hoisted.statements];
  lines.push(...general.map((rule) => ruleStatement(rule, pass, context)));
  const types = model.commands.map(({ type }) => type).filter((type) => rules.some((rule) => rule.for.includes(type)));
  const groups = new Map<string, { types: string[]; rules: readonly Rule[] }>();
  for (const type of types) {
    const own = rules.filter((rule) => rule.for.includes(type));
    const key = own.map(({ id }) => id).join(' ');
    const group = groups.get(key) ?? { types: [], rules: own };
    group.types.push(type);
    groups.set(key, group);
  }
  if (groups.size > 0) {
    lines.push('switch (commandType) {');
    for (const group of groups.values()) {
      lines.push(
        ...group.types.map((type) => `case '${type}':`),
        ...group.rules.map((rule) => ruleStatement(rule, pass, context)),
        'break;',
      );
    }
    lines.push('}');
  }
  return lines.join('\n');
}

function ruleStatement(rule: Rule, pass: Pass, context: ReadContext): string {
  const writer = writerOf(rule, pass);
  if (rule.body.kind === 'check') {
    const statements = printCheck(rule.body.check, writer, context);
    return statements === '' ? '' : `// ${rule.id}\n${statements}`;
  }
  const guards = impliedGuards(
    rule.body.guards.map(({ known }) => known),
    rule.body.require,
  );
  return `// ${rule.id}\n${requirement(rule.body.require, guards, writer, context)}`;
}

/** A requirement on every element becomes a loop, anything else a condition; so does one that the report makes one issue of. */
function requirement(require: Expression, guards: readonly Expression[], writer: RuleWriter, context: ReadContext): string {
  const alternatives = require.kind === 'or' ? require.arguments : [require];
  const loop = alternatives.find((part) => part.kind === 'quantifier' && part.operator === 'all');
  if (loop?.kind !== 'quantifier' || (writer.pass === 'report' && !writer.each)) {
    return writer.when(condition(allOf([...guards, negate(require)]), context));
  }
  const others = alternatives.filter((part) => part !== loop);
  const before = allOf([...guards, ...others.map(negate)]);
  return writer.asked((inner) => {
    const body = loopStatement(loop, inner, context);
    return before.kind === 'literal' ? body : `if (${condition(before, context)}) {\n${body}\n}`;
  });
}

function loopStatement({ place, over, variable, body }: QuantifierExpression, writer: RuleWriter, context: ReadContext): string {
  const name = variableName(variable, context);
  const { code, optional } = readPlace(place, context);
  const broken = condition(negate(body), context);
  if (over === 'map') {
    return `for (const ${name} of keysOf(${code})) {\n${writer.when(broken, name)}\n}`;
  }
  const list = optional ? `(${code} ?? emptyList)` : code;
  return writer.each ? elementLoop(list, name, writer.when(broken, 'i')) : `for (const ${name} of ${list}) {\n${writer.when(broken)}\n}`;
}

function writerOf(rule: Rule, pass: Pass): RuleWriter {
  const constant = camelCase(rule.id);
  const fail = (key: string | undefined): string => {
    if (pass === 'verdict') return 'return false;';
    if (pass === 'warns') return 'return true;';
    return `issues.broken(${constant}${key === undefined ? '' : `, ${key}`});`;
  };
  const each = pass === 'report' && rule.at.at(-1) === '*';
  const word: RuleWriter['word'] = (text, read, words, key) =>
    `if (${text}) ${pass === 'report' ? `issues.unknownWord(${[constant, read, words, ...(key === undefined ? [] : [key])].join(', ')});` : fail(undefined)}`;
  const plain: RuleWriter = {
    pass,
    each,
    word,
    when: (text, key) => `if (${text}) ${fail(key)}`,
    asked: (statements) => statements(plain),
  };
  // What is malformed is not in a local: the condition can come first, which is false mostly, and the report asks for the rule.
  if (pass !== 'report' || readsLocalsOnly(rule)) return plain;
  return {
    pass,
    each,
    word,
    when: (text, key) => `if (issues.applies(${constant}) && ${bracketed(text)}) ${fail(key)}`,
    asked: (statements) => `if (issues.applies(${constant})) {\n${statements(plain)}\n}`,
  };
}

function bracketed(text: string): string {
  return text.includes(' || ') ? `(${text})` : text;
}

/** Tells whether a rule reads nothing below the subject's own members. */
function readsLocalsOnly({ body, reads }: Rule): boolean {
  if (body.kind === 'check') return reads.every((path) => path.length === 1) && !looksInside.has(definitionOf(body.check.name).issues);
  return [body.require, ...body.guards.map(({ known }) => known)].every(isShallow);
}

const looksInside: ReadonlySet<string> = new Set(['elements', 'keys']);

function isShallow(expression: Expression): boolean {
  return [...nodesOf(expression)].every((node) => node.kind !== 'quantifier' && (placeOf(node)?.steps.length ?? 1) === 1);
}
