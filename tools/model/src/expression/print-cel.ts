import type { Expression, Operand, Place, ScalarType } from '../contract/expression.ts';
import { binding, connectives, type InfixPrinter, type Printed } from './infix.ts';
import { matchExpression } from './walk.ts';

/** How `printCel` spells names. */
export interface PrintCelOptions {
  /** `json` (default) or `proto` (snake_case). */
  readonly names?: 'json' | 'proto';
  /** What stands for the subject: `this` (default), or a path to it such as `this.command.add_esim_params`. */
  readonly root?: string;
  /** Spells an enum constant: a qualified name or a number; a string literal by default. */
  readonly enumValue?: (enumName: string, value: string) => string;
}

/** Prints a lowered expression as CEL. */
export function printCel(expression: Expression, options: PrintCelOptions = {}): string {
  return printCelPiece(expression, options).text;
}

/** Prints a lowered expression as CEL that is part of a larger one. */
export function printCelPiece(expression: Expression, options: PrintCelOptions = {}): Printed {
  return matchExpression(expression, printer, options);
}

/** Returns a CEL string literal. */
export function quoteCel(text: string): string {
  const escaped = text.replace(/[\\'\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === '\\' || character === "'") return `\\${character}`;
    return `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`;
  });
  return `'${escaped}'`;
}

const printer: InfixPrinter<PrintCelOptions> = {
  ...connectives(() => printer),
  has: ({ place }, options) => ({ text: `has(${printPlace(place, options)})`, binding: binding.member }),
  truth: ({ place }, options) => ({ text: printPlace(place, options), binding: binding.member }),
  compare: ({ operand, operator, value }, options) => ({
    text: `${printOperand(operand, options)} ${operator} ${printLiteral(value, operand.type, options)}`,
    binding: binding.relation,
  }),
  in: ({ operand, values }, options) => ({
    text: `${printOperand(operand, options)} in [${values.map((value) => printLiteral(value, operand.type, options)).join(', ')}]`,
    binding: binding.relation,
  }),
  text: ({ operand, operator, value }, options) => ({
    text: `${printOperand(operand, options)}.${operator}(${quoteCel(value)})`,
    binding: binding.member,
  }),
  quantifier: ({ place, operator, variable, body }, options) => ({
    text: `${printPlace(place, options)}.${operator}(${variable}, ${printCel(body, options)})`,
    binding: binding.member,
  }),
};

function printOperand({ kind, place }: Operand, options: PrintCelOptions): string {
  return kind === 'size' ? `size(${printPlace(place, options)})` : printPlace(place, options);
}

/** Prints a place: `this.command.add_esim_params`. */
function printPlace(place: Place, options: PrintCelOptions): string {
  const root = place.root === 'this' ? (options.root ?? 'this') : place.root.variable;
  const steps = place.steps.map((step) => {
    if (step.kind === 'entry') return `[${step.variable}]`;
    return `.${options.names === 'proto' ? step.protoName : step.name}`;
  });
  return root + steps.join('');
}

function printLiteral(value: string | number | boolean, type: ScalarType, options: PrintCelOptions): string {
  if (typeof value !== 'string') return String(value);
  return type.kind === 'enum' && options.enumValue !== undefined ? options.enumValue(type.enum, value) : quoteCel(value);
}
