import type { Expression, Operand, TextExpression } from '../contract/expression.ts';
import type { CelNode, ExpressionLowerer } from './expression-lowerer.ts';
import { compareValues, type Comparison, testText } from './literal-operations.ts';
import { parseRegexSubset } from './regex/subset.ts';
import { condition, describeTerm, describeType, type Literal, literalType, type Term, toOperand } from './term.ts';

const FLIPPED: Readonly<Record<Comparison, Comparison>> = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
const MAX_INT32 = 2 ** 31 - 1;

/** Lowers a comparison: an operand with a literal on either side, a condition with `true` or `false`, or two literals, which fold. */
export function compareTerms(
  lowerer: ExpressionLowerer,
  node: CelNode,
  operator: Comparison,
  leftNode: CelNode,
  rightNode: CelNode,
): Term | undefined {
  const left = lowerer.lower(leftNode);
  const right = lowerer.lower(rightNode);
  if (left === undefined || right === undefined) return undefined;
  if (left.kind === 'literal' && right.kind === 'literal') return compareLiterals(lowerer, node, operator, left.value, right.value);
  if (left.kind === 'literal') return compareWithLiteral(lowerer, node, FLIPPED[operator], right, left.value, leftNode);
  if (right.kind === 'literal') return compareWithLiteral(lowerer, node, operator, left, right.value, rightNode);
  return lowerer.report(node, 'expression-two-places');
}

/** Lowers `operand in [literals]`. */
export function membershipOf(lowerer: ExpressionLowerer, node: CelNode, leftNode: CelNode, rightNode: CelNode): Term | undefined {
  const left = lowerer.lower(leftNode);
  if (rightNode.exprKind.case !== 'listExpr') return lowerer.report(node, 'expression-in-list');
  const elements = rightNode.exprKind.value.elements.map((element) => ({ element, term: lowerer.lower(element) }));
  if (left === undefined) return undefined;
  const operand = toOperand(left);
  const type = left.kind === 'literal' ? literalType(left.value) : operand?.type;
  if (type === undefined) return lowerer.report(node, 'expression-only-has', { found: describeTerm(left) });
  const values: Literal[] = [];
  for (const { element, term } of elements) {
    if (term === undefined) return undefined;
    if (term.kind !== 'literal') return lowerer.report(element, 'expression-in-list');
    if (!fits(lowerer, element, type, term.value)) return undefined;
    if (!values.includes(term.value)) values.push(term.value);
  }
  if (left.kind === 'literal') return { kind: 'literal', value: values.includes(left.value) };
  return operand && located(lowerer, node, { kind: 'in', operand, values });
}

/** Lowers `text.matches(pattern)` and its like. */
export function textTestOf(
  lowerer: ExpressionLowerer,
  node: CelNode,
  operator: TextExpression['operator'],
  subjectNode: CelNode,
  argumentNode: CelNode,
): Term | undefined {
  const subject = lowerer.lower(subjectNode);
  const argument = lowerer.lower(argumentNode);
  if (subject === undefined || argument === undefined) return undefined;
  if (argument.kind !== 'literal') return lowerer.report(node, 'expression-two-places');
  const { value } = argument;
  const isText = subject.kind === 'literal' ? typeof subject.value === 'string' : toOperand(subject)?.type.kind === 'string';
  if (typeof value !== 'string' || !isText) {
    return lowerer.report(node, 'expression-type-mismatch', {
      left: describeTerm(subject),
      right: `${operator}(${describeTerm(argument)})`,
    });
  }
  const regex = operator === 'matches' ? parseRegexSubset(value) : undefined;
  if (regex?.ok === false)
    return lowerer.report(argumentNode, 'expression-regex', { reason: `${regex.reason} (character ${regex.offset + 1} of the pattern)` });
  if (subject.kind === 'literal') return { kind: 'literal', value: testText(operator, String(subject.value), value) };
  const operand = toOperand(subject);
  return operand && located(lowerer, node, { kind: 'text', operator, operand, value });
}

function compareLiterals(lowerer: ExpressionLowerer, node: CelNode, operator: Comparison, left: Literal, right: Literal): Term | undefined {
  if (typeof left !== typeof right) {
    return lowerer.report(node, 'expression-type-mismatch', {
      left: describeType(literalType(left)),
      right: describeType(literalType(right)),
    });
  }
  if (isOrder(operator) && typeof left !== 'number')
    return lowerer.report(node, 'expression-order', { found: describeType(literalType(left)) });
  return { kind: 'literal', value: compareValues(operator, left, right) };
}

function compareWithLiteral(
  lowerer: ExpressionLowerer,
  node: CelNode,
  operator: Comparison,
  term: Term,
  value: Literal,
  literalNode: CelNode,
): Term | undefined {
  if (term.kind === 'condition') return compareCondition(lowerer, node, operator, term.expression, value);
  const operand = toOperand(term);
  if (operand === undefined) return lowerer.report(node, 'expression-only-has', { found: describeTerm(term) });
  if (!fits(lowerer, literalNode, operand.type, value)) return undefined;
  if (isOrder(operator) && operand.type.kind !== 'int')
    return lowerer.report(node, 'expression-order', { found: describeType(operand.type) });
  return located(lowerer, node, { kind: 'compare', operator, operand, value });
}

function compareCondition(
  lowerer: ExpressionLowerer,
  node: CelNode,
  operator: Comparison,
  expression: Expression,
  value: Literal,
): Term | undefined {
  if (typeof value !== 'boolean') {
    return lowerer.report(node, 'expression-type-mismatch', { left: 'a boolean', right: describeType(literalType(value)) });
  }
  if (isOrder(operator)) return lowerer.report(node, 'expression-order', { found: 'a boolean' });
  return condition(value === (operator === '==') ? expression : { kind: 'not', argument: expression });
}

/** Checks that a literal is of a type, and, for an enum, one of its values; reports when not. */
function fits(lowerer: ExpressionLowerer, node: CelNode, type: Operand['type'], value: Literal): boolean {
  const wanted = type.kind === 'enum' ? 'string' : type.kind;
  if (literalType(value).kind !== wanted) {
    lowerer.report(node, 'expression-type-mismatch', { left: describeType(type), right: describeType(literalType(value)) });
    return false;
  }
  if (typeof value === 'number' && (value > MAX_INT32 || value < -MAX_INT32 - 1)) {
    lowerer.report(node, 'expression-literal', { found: 'an integer beyond 32 bits' });
    return false;
  }
  if (type.kind !== 'enum' || lowerer.enumValues(type.enum).includes(String(value))) return true;
  lowerer.report(node, 'expression-unknown-enum-value', {
    enum: type.enum,
    value: String(value),
    known: lowerer.enumValues(type.enum).join(', '),
  });
  return false;
}

function isOrder(operator: Comparison): boolean {
  return operator !== '==' && operator !== '!=';
}

function located(lowerer: ExpressionLowerer, node: CelNode, expression: Expression): Term {
  lowerer.offsets.set(expression, lowerer.offsetOf(node));
  return condition(expression);
}
