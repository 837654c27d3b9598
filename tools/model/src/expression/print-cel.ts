import type { Expression, Operand, Place, ScalarType } from '../contract/expression.ts';

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
  return print(expression, options, BINDING.conditional);
}

/** Returns a CEL string literal. */
export function quoteCel(text: string): string {
  const escaped = text.replace(/[\\'\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === '\\' || character === "'") return `\\${character}`;
    return `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`;
  });
  return `'${escaped}'`;
}

/** How strongly each form binds; a weaker part inside a stronger one needs parentheses. */
const BINDING = { conditional: 0, or: 1, and: 2, relation: 3, unary: 4, member: 5 } as const;

function print(expression: Expression, options: PrintCelOptions, least: number): string {
  const [text, binding] = printBare(expression, options);
  return binding < least ? `(${text})` : text;
}

function printBare(expression: Expression, options: PrintCelOptions): [text: string, binding: number] {
  switch (expression.kind) {
    case 'literal':
      return [String(expression.value), BINDING.member];
    case 'has':
      return [`has(${printPlace(expression.place, options)})`, BINDING.member];
    case 'truth':
      return [printPlace(expression.place, options), BINDING.member];
    case 'not':
      return [`!${print(expression.argument, options, BINDING.unary)}`, BINDING.unary];
    case 'and':
      return [expression.arguments.map((part) => print(part, options, BINDING.relation)).join(' && '), BINDING.and];
    case 'or':
      return [expression.arguments.map((part) => print(part, options, BINDING.and)).join(' || '), BINDING.or];
    case 'conditional': {
      const [test, then, otherwise] = [expression.test, expression.then, expression.otherwise].map((part) =>
        print(part, options, BINDING.or),
      );
      return [`${test} ? ${then} : ${otherwise}`, BINDING.conditional];
    }
    case 'compare':
      return [
        `${printOperand(expression.operand, options)} ${expression.operator} ${printLiteral(expression.value, expression.operand.type, options)}`,
        BINDING.relation,
      ];
    case 'in': {
      const values = expression.values.map((value) => printLiteral(value, expression.operand.type, options));
      return [`${printOperand(expression.operand, options)} in [${values.join(', ')}]`, BINDING.relation];
    }
    case 'text':
      return [`${printOperand(expression.operand, options)}.${expression.operator}(${quoteCel(expression.value)})`, BINDING.member];
    case 'quantifier': {
      const body = print(expression.body, options, BINDING.conditional);
      return [`${printPlace(expression.place, options)}.${expression.operator}(${expression.variable}, ${body})`, BINDING.member];
    }
  }
}

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
