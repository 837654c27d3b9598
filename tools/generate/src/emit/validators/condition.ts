import {
  type CompareExpression,
  type Expression,
  type HasExpression,
  type InExpression,
  type Operand,
  type Place,
  type TextExpression,
  type TruthExpression,
} from '@amapi-spec/model';
import {
  binding,
  bracketed,
  connectives,
  type ExpressionOf,
  type InfixPrinter,
  joined,
  matchExpression,
  negatedTest,
  oppositeOf,
  type Printed,
  pushNegation,
  type TestExpression,
} from '@amapi-spec/model/expression';
import { isSeen } from './bits.ts';
import { quote } from './names.ts';
import { defaultOf, readPlace, type ReadContext, variableName } from './place.ts';
import { bitField } from './reads.ts';

/** Prints a condition that is true when the expression is; it can stand in a conjunction as it is. */
export function condition(expression: Expression, context: ReadContext): string {
  return bracketed(print(pushNegation(expression), context), binding.and);
}

function print(expression: Expression, context: ReadContext): Printed {
  return matchExpression(expression, printer, context);
}

/** Prints expressions in negation normal form: a test and its denial are both written plainly. */
const printer: InfixPrinter<ReadContext> = {
  ...connectives(() => printer),
  and: ({ kind, arguments: parts }, context) => join(kind, parts, context),
  or: ({ kind, arguments: parts }, context) => join(kind, parts, context),
  not: (negation, context) => printTest(negatedTest(negation), false, context),
  has: (test, context) => tests.has(test, true, context),
  truth: (test, context) => tests.truth(test, true, context),
  compare: (test, context) => tests.compare(test, true, context),
  in: (test, context) => tests.in(test, true, context),
  text: (test, context) => tests.text(test, true, context),
  quantifier: ({ operator, place, over, variable, body }, context) => {
    const { code, optional } = readPlace(place, context);
    const list = over === 'map' ? `keysOf(${code})` : optional ? `(${code} ?? emptyList)` : code;
    const method = operator === 'all' ? 'every' : 'some';
    return { text: `${list}.${method}((${variableName(variable, context)}) => ${print(body, context).text})`, binding: binding.member };
  },
};

/** How each test is printed that is to hold, or not to. */
const tests: {
  readonly [Kind in TestExpression['kind']]: (test: ExpressionOf<Kind>, holds: boolean, context: ReadContext) => Printed;
} = {
  has: presence,
  truth: flag,
  compare: ({ operator, operand, value }, holds, context) => comparison(operand, holds ? operator : oppositeOf[operator], value, context),
  in: membership,
  text: textTest,
};

function printTest(test: TestExpression, holds: boolean, context: ReadContext): Printed {
  return (tests[test.kind] as (test: TestExpression, holds: boolean, context: ReadContext) => Printed)(test, holds, context);
}

/** Prints a conjunction or a disjunction. Presence of several members is one look at the mask: all of them absent, or any there. */
function join(kind: 'and' | 'or', parts: readonly Expression[], context: ReadContext): Printed {
  const bits = context.withoutBits === true ? [] : parts.flatMap((part) => presenceBit(part, kind) ?? []);
  if (bits.length < 2)
    return joined(
      kind,
      parts.map((part) => print(part, context)),
    );
  const others = parts.filter((part) => presenceBit(part, kind) === undefined);
  const masked = relation(isSeen(bits, context.shape, kind === 'and'));
  return joined(kind, [masked, ...others.map((part) => print(part, context))]);
}

/** The field whose presence is one of several alternatives, or whose absence one of several conditions. */
function presenceBit(part: Expression, kind: 'and' | 'or'): string | undefined {
  const test = kind === 'or' ? part : part.kind === 'not' ? part.argument : undefined;
  return test?.kind === 'has' ? bitField(test.place) : undefined;
}

function relation(text: string): Printed {
  return { text, binding: binding.relation };
}

function presence({ place }: HasExpression, holds: boolean, context: ReadContext): Printed {
  const field = bitField(place);
  if (field !== undefined && context.withoutBits !== true) return relation(isSeen([field], context.shape, !holds));
  const { code, optional } = readPlace(place, context);
  const some = holds ? '> 0' : '=== 0';
  if (place.type.kind === 'list') return relation(`${optional ? `(${code} ?? emptyList)` : code}.length ${some}`);
  if (place.type.kind === 'map') return relation(`entries(${code}) ${some}`);
  return relation(`${code} ${holds ? '!==' : '==='} undefined`);
}

function flag({ place }: TruthExpression, holds: boolean, context: ReadContext): Printed {
  const { code } = readPlace(place, context);
  // A variable of generated code is a boolean; a member may be absent.
  if (place.root !== 'this' && place.steps.length === 0) return { text: holds ? code : `!${code}`, binding: binding.unary };
  return relation(`${code} ${holds ? '===' : '!=='} true`);
}

function comparison(
  operand: Operand,
  operator: CompareExpression['operator'],
  value: CompareExpression['value'],
  context: ReadContext,
): Printed {
  if (operand.kind === 'size' && operand.place.type.kind === 'string' && typeof value === 'number')
    return sizeOfText(operand, operator, value, context);
  const literal = typeof value === 'string' ? quote(value) : String(value);
  const equality = operator === '==' || operator === '!=';
  const read = equality && literal !== zeroOf(operand, context) ? bare(operand, context) : operandCode(operand, context);
  return relation(`${read} ${equality ? `${operator}=` : operator} ${literal}`);
}

/** The number of UTF-16 units decides most cases without a walk over the text. */
function sizeOfText(operand: Operand, operator: CompareExpression['operator'], value: number, context: ReadContext): Printed {
  const read = valueOf(operand.place, context);
  const text = bracketed(read, binding.member);
  const points = `codePoints(${read.text})`;
  if (operator === '==' || operator === '!=') return relation(`${points} ${operator}= ${value}`);
  const kind = operator === '>' || operator === '>=' ? 'and' : 'or';
  return joined(kind, [relation(`${text}.length ${operator} ${value}`), relation(`${points} ${operator} ${value}`)]);
}

function membership({ operand, values }: InExpression, holds: boolean, context: ReadContext): Printed {
  if (values.length === 0) return { text: String(!holds), binding: binding.member };
  const literals = values.map((value) => (typeof value === 'string' ? quote(value) : String(value)));
  const read = literals.includes(zeroOf(operand, context) ?? '') ? operandCode(operand, context) : bare(operand, context);
  return joined(
    holds ? 'or' : 'and',
    literals.map((literal) => relation(`${read} ${holds ? '===' : '!=='} ${literal}`)),
  );
}

function textTest({ operand, operator, value }: TextExpression, holds: boolean, context: ReadContext): Printed {
  const read = valueOf(operand.place, context);
  const method = operator === 'contains' ? 'includes' : operator;
  const call =
    operator === 'matches'
      ? `/${escapeSlashes(value)}/u.test(${read.text})`
      : `${bracketed(read, binding.member)}.${method}(${quote(value)})`;
  return { text: holds ? call : `!${call}`, binding: binding.unary };
}

/** A slash ends a regular expression literal unless it is escaped; a line break cannot stand in one, and what is not seen should not. */
function escapeSlashes(pattern: string): string {
  return pattern
    .replace(/\\.|\//gsu, (found) => (found === '/' ? '\\/' : found))
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function zeroOf(operand: Operand, context: ReadContext): string | undefined {
  return operand.kind === 'size' ? '0' : defaultOf(operand.place.type, context.model);
}

/** Reads without the default: enough where the default could not change the outcome. */
function bare(operand: Operand, context: ReadContext): string {
  return operand.kind === 'size' ? operandCode(operand, context) : readPlace(operand.place, context).code;
}

function operandCode(operand: Operand, context: ReadContext): string {
  if (operand.kind === 'value') return bracketed(valueOf(operand.place, context), binding.member);
  if (operand.place.type.kind === 'map') return `entries(${readPlace(operand.place, context).code})`;
  const value = valueOf(operand.place, context);
  return operand.place.type.kind === 'list' ? `${bracketed(value, binding.member)}.length` : `codePoints(${value.text})`;
}

/** Reads a place with the default of its type, where it has one. */
function valueOf(place: Place, context: ReadContext): Printed {
  const { code, optional } = readPlace(place, context);
  const zero = defaultOf(place.type, context.model);
  return optional && zero !== undefined
    ? { text: `${code} ?? ${zero}`, binding: binding.conditional }
    : { text: code, binding: binding.member };
}
