import type { CompareExpression, Expression, InExpression, Operand, Place, QuantifierExpression, TextExpression } from '@amapi-spec/model';
import { bit, mask } from './bits.ts';
import { localName, quote } from './names.ts';
import { defaultOf, readPlace, type ReadContext } from './place.ts';
import { bitField } from './reads.ts';

/** Prints a condition that is true when the expression is, or when it is not. */
export function condition(expression: Expression, negated: boolean, context: ReadContext): string {
  switch (expression.kind) {
    case 'literal':
      return String(expression.value !== negated);
    case 'not':
      return condition(expression.argument, !negated, context);
    case 'and':
    case 'or':
      return join(expression.arguments, (expression.kind === 'and') !== negated ? ' && ' : ' || ', negated, context);
    case 'conditional': {
      const { test, then, otherwise } = expression;
      return `(${condition(test, false, context)} ? ${condition(then, negated, context)} : ${condition(otherwise, negated, context)})`;
    }
    case 'truth': {
      const { code } = readPlace(expression.place, context);
      // A variable of generated code is a boolean; a member may be absent.
      if (expression.place.root !== 'this' && expression.place.steps.length === 0) return negated ? `!${code}` : code;
      return `${code} ${negated ? '!==' : '==='} true`;
    }
    case 'has':
      return presence(expression.place, negated, context);
    case 'compare':
      return comparison(expression, negated, context);
    case 'in':
      return membership(expression, negated, context);
    case 'text':
      return textTest(expression, negated, context);
    case 'quantifier':
      return quantifier(expression, negated, context);
  }
}

/** Prints a conjunction or a disjunction; inner ones of the other kind get brackets. */
function join(parts: readonly Expression[], operator: ' && ' | ' || ', negated: boolean, context: ReadContext): string {
  // Presence of several members is one look at the mask: all of them absent, or any there.
  const wantsPresence = operator === ' || ';
  const bits = parts.flatMap((part) => presenceBit(part, negated, wantsPresence) ?? []);
  const others = bits.length > 1 ? parts.filter((part) => presenceBit(part, negated, wantsPresence) === undefined) : parts;
  const masked = bits.length > 1 ? [`(seen & ${mask(bits, context.shape)}) ${wantsPresence ? '!==' : '==='} 0`] : [];
  const rest = others.map((part) => {
    const text = condition(part, negated, context);
    return isCompound(part) && text.includes(operator === ' && ' ? ' || ' : ' && ') ? `(${text})` : text;
  });
  return [...masked, ...rest].join(operator);
}

/** The field that a part asks the presence (or absence) of, once negation is taken in. */
function presenceBit(part: Expression, negated: boolean, presence: boolean): string | undefined {
  if (part.kind === 'not') return presenceBit(part.argument, !negated, presence);
  return part.kind === 'has' && negated !== presence ? bitField(part.place) : undefined;
}

function isCompound(expression: Expression): boolean {
  if (expression.kind === 'not') return isCompound(expression.argument);
  return (
    expression.kind === 'and' ||
    expression.kind === 'or' ||
    expression.kind === 'in' ||
    expression.kind === 'compare' ||
    expression.kind === 'text'
  );
}

function presence(place: Place, negated: boolean, context: ReadContext): string {
  const field = bitField(place);
  if (field !== undefined) return `(seen & ${bit(field)}) ${negated ? '===' : '!=='} 0`;
  const { code, optional } = readPlace(place, context);
  if (place.type.kind === 'list')
    return `(${valueOr(code, optional, 'emptyList')}).length ${negated ? '===' : '>'} 0`.replace(/^\((\w+)\)/, '$1');
  if (place.type.kind === 'map') return `entries(${code}) ${negated ? '===' : '>'} 0`;
  return `${code} ${negated ? '===' : '!=='} undefined`;
}

const opposite = { '==': '!=', '!=': '==', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;

function comparison(expression: CompareExpression, negated: boolean, context: ReadContext): string {
  const operator = negated ? opposite[expression.operator] : expression.operator;
  const { operand, value } = expression;
  if (operand.kind === 'size' && operand.place.type.kind === 'string' && typeof value === 'number')
    return sizeOfText(operand, operator, value, context);
  const literal = typeof value === 'string' ? quote(value) : String(value);
  const equality = operator === '==' || operator === '!=';
  const read = equality && literal !== zeroOf(operand, context) ? bare(operand, context) : operandCode(operand, context);
  return `${read} ${equality ? `${operator}=` : operator} ${literal}`;
}

/** The number of UTF-16 units decides most cases without a walk over the text. */
function sizeOfText(operand: Operand, operator: keyof typeof opposite, value: number, context: ReadContext): string {
  const text = operandCode({ ...operand, kind: 'value' }, context);
  const count = `codePoints(${text.replace(/^\((.*)\)$/, '$1')})`;
  if (operator === '>' || operator === '>=') return `${text}.length ${operator} ${value} && ${count} ${operator} ${value}`;
  if (operator === '<' || operator === '<=') return `(${text}.length ${operator} ${value} || ${count} ${operator} ${value})`;
  return `${count} ${operator}= ${value}`;
}

function membership(expression: InExpression, negated: boolean, context: ReadContext): string {
  const { operand, values } = expression;
  if (values.length === 0) return String(negated);
  const literals = values.map((value) => (typeof value === 'string' ? quote(value) : String(value)));
  const read = literals.includes(zeroOf(operand, context) ?? '') ? operandCode(operand, context) : bare(operand, context);
  const text = literals.map((literal) => `${read} ${negated ? '!==' : '==='} ${literal}`).join(negated ? ' && ' : ' || ');
  return literals.length > 1 ? `(${text})` : text;
}

function textTest(expression: TextExpression, negated: boolean, context: ReadContext): string {
  const read = operandCode(expression.operand, context);
  const not = negated ? '!' : '';
  if (expression.operator === 'matches') return `${not}/${escapeSlashes(expression.value)}/u.test(${read.replace(/^\((.*)\)$/, '$1')})`;
  const method = expression.operator === 'contains' ? 'includes' : expression.operator;
  return `${not}${read}.${method}(${quote(expression.value)})`;
}

/** A slash ends a regular expression literal unless it is escaped; a line break cannot stand in one. */
function escapeSlashes(pattern: string): string {
  return pattern
    .replace(/\\.|\//gsu, (found) => (found === '/' ? '\\/' : found))
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}

function quantifier(expression: QuantifierExpression, negated: boolean, context: ReadContext): string {
  const { place, variable, body, operator, over } = expression;
  const { code, optional } = readPlace(place, context);
  const list = over === 'map' ? `keysOf(${code})` : valueOr(code, optional, 'emptyList');
  const inner = condition(body, operator === 'all' && negated, context);
  if (operator === 'all')
    return negated
      ? `${bracket(list)}.some((${localName(variable)}) => ${inner})`
      : `${bracket(list)}.every((${localName(variable)}) => ${inner})`;
  return `${negated ? '!' : ''}${bracket(list)}.some((${localName(variable)}) => ${inner})`;
}

function bracket(code: string): string {
  return code.includes(' ?? ') ? `(${code})` : code;
}

function zeroOf(operand: Operand, context: ReadContext): string | undefined {
  return operand.kind === 'size' ? '0' : defaultOf(operand.place.type, context.model);
}

/** Reads without the default: enough where the default could not change the outcome. */
function bare(operand: Operand, context: ReadContext): string {
  return operand.kind === 'size' ? operandCode(operand, context) : readPlace(operand.place, context).code;
}

function operandCode(operand: Operand, context: ReadContext): string {
  const { code, optional } = readPlace(operand.place, context);
  if (operand.kind === 'size' && operand.place.type.kind === 'map') return `entries(${code})`;
  const zero = defaultOf(operand.place.type, context.model);
  const read = optional && zero !== undefined ? `(${code} ?? ${zero})` : code;
  if (operand.kind === 'value') return read;
  return operand.place.type.kind === 'list' ? `${read}.length` : `codePoints(${read})`;
}

function valueOr(code: string, optional: boolean, otherwise: string): string {
  return optional ? `${code} ?? ${otherwise}` : code;
}
