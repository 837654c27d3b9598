import type { Expression, Model, Rule } from '@amapi-spec/model';
import { checkStatements } from './check-statements.ts';
import { condition } from './condition.ts';
import { hoistReads } from './hoisted.ts';
import { impliedGuards } from './implied-guards.ts';
import { camelCase, localName } from './names.ts';
import { readPlace, type ReadContext } from './place.ts';
import type { Reads } from './reads.ts';
import { initialValue } from './reads.ts';

/** What a pass does with a broken rule: the verdict says no, the look for warnings says yes, the report adds an issue. */
export type Pass = 'verdict' | 'warns' | 'report';

/** Prints the guarded failure of one rule. */
export interface RuleWriter {
  readonly pass: Pass;
  /** The report wants an issue for each member or element at fault, not one for all. */
  readonly each: boolean;
  /** `if (condition) fail`, with the element or key at fault. */
  when(condition: string, key?: string): string;
  /** Wraps statements so that the report runs them only when the rule is asked for; `when` inside it does not ask again. */
  asked(statements: (inner: RuleWriter) => string): string;
}

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
  lines.push(...general.map((rule) => ruleStatement(rule, reads, pass, context)));
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
    lines.push('switch (kind) {');
    for (const group of groups.values()) {
      lines.push(
        ...group.types.map((type) => `case '${type}':`),
        ...group.rules.map((rule) => ruleStatement(rule, reads, pass, context)),
        'break;',
      );
    }
    lines.push('}');
  }
  return lines.join('\n');
}

function ruleStatement(rule: Rule, reads: Reads, pass: Pass, context: ReadContext): string {
  const writer = writerOf(rule, pass);
  if (rule.body.kind === 'check') {
    if (rule.body.check.name === 'no_server_set_field') return '';
    return `// ${rule.id}\n${checkStatements(rule.body.check, reads, writer, context)}`;
  }
  const guards = impliedGuards(
    rule.body.guards.map(({ known }) => known),
    rule.body.require,
  );
  return `// ${rule.id}\n${requirement(rule.body.require, guards, rule, writer, context)}`;
}

/** A requirement on every element becomes a loop; anything else a condition. */
function requirement(require: Expression, guards: readonly Expression[], rule: Rule, writer: RuleWriter, context: ReadContext): string {
  const alternatives = require.kind === 'or' ? require.arguments : [require];
  const loop = alternatives.find((part) => part.kind === 'quantifier' && part.operator === 'all');
  if (loop?.kind !== 'quantifier')
    return writer.when(condition(conjunction([...guards, { kind: 'not', argument: require }]), false, context));
  const others = alternatives.filter((part) => part !== loop);
  const before = conjunction([...guards, ...others.map((argument): Expression => ({ kind: 'not', argument }))]);
  const { code, optional } = readPlace(loop.place, context);
  const place = optional ? `${code} ?? ${loop.over === 'map' ? 'emptyMap' : 'emptyList'}` : code;
  const broken = condition(loop.body, true, context);
  const variable = localName(loop.variable);
  const { each } = writer;
  const stop = each || writer.pass !== 'report' ? '' : 'break;';
  const walk = (inner: RuleWriter): string => {
    if (loop.over === 'map')
      return `for (const ${variable} in ${place}) {\nif (${code}${optional ? '?.' : ''}[${variable}] === undefined) continue;\n${stopping(inner.when(broken, each ? variable : undefined), stop)}\n}`;
    if (each) return `for (const [i, ${variable}] of (${place}).entries()) {\n${inner.when(broken, 'i')}\n}`;
    return `for (const ${variable} of ${place}) {\n${stopping(inner.when(broken), stop)}\n}`;
  };
  return writer.asked((inner) => {
    const body = walk(inner);
    return before.kind === 'literal' ? body : `if (${condition(before, false, context)}) {\n${body}\n}`;
  });
}

/** In a report a rule without an element of its own is reported once. */
function stopping(statement: string, stop: string): string {
  return stop === '' ? statement : statement.replace(/^if \((.*)\) (.*;)$/s, `if ($1) {\n$2\n${stop}\n}`);
}

function conjunction(parts: readonly Expression[]): Expression {
  const [first, ...rest] = parts;
  if (first === undefined) return { kind: 'literal', value: true };
  return rest.length === 0 ? first : { kind: 'and', arguments: parts };
}

function writerOf(rule: Rule, pass: Pass): RuleWriter {
  const constant = camelCase(rule.id);
  const fail = (key: string | undefined): string => {
    if (pass === 'verdict') return 'return false;';
    if (pass === 'warns') return 'return true;';
    return `report.broken(${constant}${key === undefined ? '' : `, ${key}`});`;
  };
  const each = pass === 'report' && rule.at.at(-1) === '*';
  const plain: RuleWriter = { pass, each, when: (text, key) => `if (${text}) ${fail(key)}`, asked: (statements) => statements(plain) };
  if (pass !== 'report') return plain;
  if (readsLocalsOnly(rule)) {
    // What is malformed is not in a local: the condition can come first, which is false mostly.
    const safe: RuleWriter = {
      ...plain,
      when: (text, key) => `if (${bracketed(text)} && report.asks(${constant})) ${fail(key)}`,
      asked: (statements) => statements(safe),
    };
    return safe;
  }
  return {
    pass,
    each,
    when: (text, key) => `if (report.asks(${constant}) && ${bracketed(text)}) ${fail(key)}`,
    asked: (statements) => `if (report.asks(${constant})) {\n${statements(plain)}\n}`,
  };
}

function bracketed(text: string): string {
  return text.includes(' || ') ? `(${text})` : text;
}

/** Tells whether a rule reads nothing below the subject's own members. */
function readsLocalsOnly({ body }: Rule): boolean {
  if (body.kind === 'check')
    return 'path' in body.check
      ? body.check.path.length === 1 && !listChecks.has(body.check.name)
      : body.check.name !== 'cancelled_without_error_code';
  return [body.require, ...body.guards.map(({ known }) => known)].every(isShallow);
}

const listChecks = new Set(['language_tag', 'no_duplicates']);

function isShallow(expression: Expression): boolean {
  switch (expression.kind) {
    case 'literal':
      return true;
    case 'not':
      return isShallow(expression.argument);
    case 'and':
    case 'or':
      return expression.arguments.every(isShallow);
    case 'conditional':
      return [expression.test, expression.then, expression.otherwise].every(isShallow);
    case 'quantifier':
      return false;
    case 'has':
    case 'truth':
      return expression.place.steps.length === 1;
    case 'compare':
    case 'in':
    case 'text':
      return expression.operand.place.steps.length === 1;
  }
}
