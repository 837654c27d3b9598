import type { Expression, Operand, TextExpression } from '../contract/expression.ts';
import type { CelNode, Lowering } from './lowering.ts';
import { compareValues, type Comparison, testText } from './literal-operations.ts';
import { parseRegexSubset } from './regex/subset.ts';
import { condition, describeTerm, describeType, type Literal, literalType, type Term, toOperand } from './term.ts';

const FLIPPED: Readonly<Record<Comparison, Comparison>> = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
type LiteralTerm = Extract<Term, { kind: 'literal' }>;

const MAX_INT32 = 2 ** 31 - 1;

/** Lowers a comparison: an operand with a literal on either side, a condition with `true` or `false`, or two literals, which fold. */
export function compareTerms(
  lowering: Lowering,
  node: CelNode,
  operator: Comparison,
  leftNode: CelNode,
  rightNode: CelNode,
): Term | undefined {
  const left = lowering.lower(leftNode);
  const right = lowering.lower(rightNode);
  if (left === undefined || right === undefined) return undefined;
  if (left.kind === 'literal' && right.kind === 'literal') return compareLiterals(lowering, node, operator, left.value, right.value);
  if (left.kind === 'literal') return compareWithLiteral(lowering, node, FLIPPED[operator], right, left, leftNode);
  if (right.kind === 'literal') return compareWithLiteral(lowering, node, operator, left, right, rightNode);
  return lowering.report(node, 'expression-two-places');
}

/** Lowers `operand in [literals]`. */
export function membershipOf(lowering: Lowering, node: CelNode, leftNode: CelNode, rightNode: CelNode): Term | undefined {
  const left = lowering.lower(leftNode);
  if (rightNode.exprKind.case !== 'listExpr') return lowering.report(node, 'expression-in-list');
  const elements = rightNode.exprKind.value.elements.map((element) => ({ element, term: lowering.lower(element) }));
  if (left === undefined) return undefined;
  const operand = toOperand(left);
  const type = left.kind === 'literal' ? literalType(left.value) : operand?.type;
  if (type === undefined) return lowering.report(node, 'expression-only-has', { found: describeTerm(left) });
  const values: Literal[] = [];
  for (const { element, term } of elements) {
    if (term === undefined) return undefined;
    if (term.kind !== 'literal') return lowering.report(element, 'expression-in-list');
    if (!fits(lowering, element, type, term)) return undefined;
    if (!values.includes(term.value)) values.push(term.value);
  }
  if (left.kind === 'literal') return { kind: 'literal', value: values.includes(left.value) };
  return operand && located(lowering, node, { kind: 'in', operand, values });
}

/** Lowers `text.matches(pattern)` and its like. */
export function textTestOf(
  lowering: Lowering,
  node: CelNode,
  operator: TextExpression['operator'],
  subjectNode: CelNode,
  argumentNode: CelNode,
): Term | undefined {
  const subject = lowering.lower(subjectNode);
  const argument = lowering.lower(argumentNode);
  if (subject === undefined || argument === undefined) return undefined;
  if (argument.kind !== 'literal') return lowering.report(node, 'expression-two-places');
  const { value } = argument;
  const isText = subject.kind === 'literal' ? typeof subject.value === 'string' : toOperand(subject)?.type.kind === 'string';
  if (typeof value !== 'string' || !isText) {
    return lowering.report(node, 'expression-type-mismatch', {
      left: describeTerm(subject),
      right: `${operator}(${describeTerm(argument)})`,
    });
  }
  const regex = operator === 'matches' ? parseRegexSubset(value) : undefined;
  if (regex?.ok === false)
    return lowering.report(argumentNode, 'expression-regex', { reason: `${regex.reason} (character ${regex.offset + 1} of the pattern)` });
  if (subject.kind === 'literal') return { kind: 'literal', value: testText(operator, String(subject.value), value) };
  const operand = toOperand(subject);
  return operand && located(lowering, node, { kind: 'text', operator, operand, value });
}

function compareLiterals(lowering: Lowering, node: CelNode, operator: Comparison, left: Literal, right: Literal): Term | undefined {
  if (typeof left !== typeof right) {
    return lowering.report(node, 'expression-type-mismatch', {
      left: describeType(literalType(left)),
      right: describeType(literalType(right)),
    });
  }
  if (isOrder(operator) && typeof left !== 'number')
    return lowering.report(node, 'expression-order', { found: describeType(literalType(left)) });
  return { kind: 'literal', value: compareValues(operator, left, right) };
}

function compareWithLiteral(
  lowering: Lowering,
  node: CelNode,
  operator: Comparison,
  term: Term,
  literal: LiteralTerm,
  literalNode: CelNode,
): Term | undefined {
  const { value } = literal;
  if (term.kind === 'condition') return compareCondition(lowering, node, operator, term.expression, value);
  const operand = toOperand(term);
  if (operand === undefined) return lowering.report(node, 'expression-only-has', { found: describeTerm(term) });
  if (!fits(lowering, literalNode, operand.type, literal)) return undefined;
  if (isOrder(operator) && operand.type.kind !== 'int')
    return lowering.report(node, 'expression-order', { found: describeType(operand.type) });
  return located(lowering, node, { kind: 'compare', operator, operand, value });
}

function compareCondition(
  lowering: Lowering,
  node: CelNode,
  operator: Comparison,
  expression: Expression,
  value: Literal,
): Term | undefined {
  if (typeof value !== 'boolean') {
    return lowering.report(node, 'expression-type-mismatch', { left: 'a boolean', right: describeType(literalType(value)) });
  }
  if (isOrder(operator)) return lowering.report(node, 'expression-order', { found: 'a boolean' });
  return condition(value === (operator === '==') ? expression : { kind: 'not', argument: expression });
}

/** Checks that a literal is of a type, and, for an enum, one of its values; reports when not. */
function fits(lowering: Lowering, node: CelNode, type: Operand['type'], { value, android }: LiteralTerm): boolean {
  const wanted = type.kind === 'enum' ? 'string' : type.kind;
  if (literalType(value).kind !== wanted) {
    lowering.report(node, 'expression-type-mismatch', { left: describeType(type), right: describeType(literalType(value)) });
    return false;
  }
  if (typeof value === 'number' && (value > MAX_INT32 || value < -MAX_INT32 - 1)) {
    lowering.report(node, 'expression-literal', { found: 'an integer beyond 32 bits' });
    return false;
  }
  if (type.kind === 'int' && type.versions === 'android' && android === undefined) {
    lowering.report(node, 'expression-bare-version', { found: String(value) });
    return false;
  }
  if (type.kind !== 'enum' || lowering.enumValues(type.enum).includes(String(value))) return true;
  lowering.report(node, 'expression-unknown-enum-value', {
    enum: type.enum,
    value: String(value),
    known: lowering.enumValues(type.enum).join(', '),
  });
  return false;
}

function isOrder(operator: Comparison): boolean {
  return operator !== '==' && operator !== '!=';
}

function located(lowering: Lowering, node: CelNode, expression: Expression): Term {
  lowering.offsets.set(expression, lowering.offsetOf(node));
  return condition(expression);
}
