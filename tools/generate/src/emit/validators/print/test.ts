import {
  and,
  arrow,
  atom,
  bitAnd,
  bitOr,
  call,
  conditional,
  type Js,
  member,
  not,
  or,
  type Relation,
  relation,
  value,
} from '../../../code/expression.ts';
import { regex } from '../../../code/literal.ts';
import type { Order, Read, Scalar, Test } from '../plan/test.ts';
import type { BitsPlan } from '../plan/types.ts';
import { bitConstant, isEnum, runtime } from '../symbols.ts';
import { printCount, seenOf } from './bits.ts';
import { printRead } from './read.ts';

/** Prints a test as an expression. */
export function printTest(test: Test, bits: BitsPlan): Js {
  return (printers[test.kind] as (test: Test, bits: BitsPlan) => Js)(test, bits);
}

type Printers = { readonly [Kind in Test['kind']]: (test: Extract<Test, { readonly kind: Kind }>, bits: BitsPlan) => Js };

const operators: Readonly<Record<Order, Relation>> = { '==': '===', '!=': '!==', '<': '<', '<=': '<=', '>': '>', '>=': '>=' };

const printers: Omit<Printers, 'all' | 'any'> & { readonly [Kind in 'all' | 'any']: (test: Connective, bits: BitsPlan) => Js } = {
  constant: (test) => value(test.value),
  all: ({ parts }, bits) => and(parts.map((part) => printTest(part, bits))),
  any: ({ parts }, bits) => or(parts.map((part) => printTest(part, bits))),
  choice: ({ test, then, otherwise }, bits) => conditional(printTest(test, bits), printTest(then, bits), printTest(otherwise, bits)),
  members: ({ of, count }, bits) => printCount(of, count, bits),
  defined: ({ read, holds }) => relation(printRead(read), holds ? '!==' : '===', atom('undefined')),
  truth: ({ read, holds, isVariable }) => {
    if (isVariable) return holds ? printRead(read) : not(printRead(read));
    return relation(printRead(read), holds ? '===' : '!==', value(true));
  },
  compare: ({ read, operator, value: wanted }) => relation(printRead(read), operators[operator], value(wanted)),
  size: ({ read, of, operator, value: wanted }) => {
    if (of !== 'points' || operator === '==' || operator === '!=') return relation(sizes[of](read), operators[operator], value(wanted));
    // No more of a text is counted than it may have.
    const isStrict = operator === '<' || operator === '>=';
    const fits = call(runtime.fitsLength, printRead(read), value(isStrict ? wanted - 1 : wanted));
    return operator === '<' || operator === '<=' ? fits : not(fits);
  },
  text: ({ read, operator, value: wanted, holds }) => {
    const text = printRead(read);
    const method = operator === 'contains' ? 'includes' : operator;
    const asked = operator === 'matches' ? member(atom(regex(wanted)), 'test', text) : member(text, method, value(wanted));
    return holds ? asked : not(asked);
  },
  trimmed: ({ read, holds }) => relation(call(member(printRead(read), 'trim').code), holds ? '===' : '!==', printRead(read)),
  helper: ({ helper, args, holds }) => {
    const asked = call(runtime[helper], ...args.map(printArgument));
    return holds ? asked : not(asked);
  },
  word: ({ enum: name, read, holds }) => {
    const asked = call(isEnum(name), printRead(read));
    return holds ? asked : not(asked);
  },
  unique: ({ list, holds }) => relation(member(call(runtime.duplicates, printRead(list)), 'length'), holds ? '===' : '>', value(0)),
  quantifier: ({ every, over, read, variable, body }, bits) => {
    const list = over === 'map' ? call(runtime.keysOf, printRead(read)) : printRead(read);
    return member(list, every ? 'every' : 'some', arrow(variable, printTest(body, bits)));
  },
  counted: ({ local, operator, value: wanted }) => relation(atom(local), operators[operator], value(wanted)),
  ownType: ({ local, bit, holds }, { of }) =>
    relation(atom(local), holds ? '===' : '!==', bit === undefined ? value(0) : atom(bitConstant(bit, of))),
  otherType: ({ local, group, isAlone, isThere }, bits) => {
    const there = seenOf(group, bits);
    const parts = [...(isThere === true ? [] : [relation(there, '!==', value(0))]), relation(atom(local), '!==', there)];
    return and(isAlone === true ? parts : [...parts, not(printCount(group, 'several', bits))]);
  },
  commandType: ({ types, bits: own, local = 'commandType', holds }, bits) => {
    if (own !== undefined)
      return printTypes(
        local,
        own.map((name) => atom(bitConstant(name, bits.of))),
        holds,
      );
    const tests = types.map((type) => relation(atom(local), holds ? '===' : '!==', value(type)));
    return holds ? or(tests) : and(tests);
  },
  hasCommandType: ({ known, asBits }) =>
    asBits === true
      ? relation(atom('commandType'), '!==', value(0))
      : known === undefined
        ? relation(atom('commandType'), '!==', value(''))
        : call(isEnum(known), atom('commandType')),
};

/** One look at the bits of several types. */
function printTypes(local: string, types: readonly Js[], holds: boolean): Js {
  const [only, ...more] = types;
  if (only !== undefined && more.length === 0) return relation(atom(local), holds ? '===' : '!==', only);
  const mask = types.length === 0 ? value(0) : bitOr(types);
  return relation(bitAnd(atom(local), mask), holds ? '!==' : '===', value(0));
}

type Connective = Extract<Test, { readonly kind: 'all' | 'any' }>;

const sizes: Readonly<Record<Extract<Test, { kind: 'size' }>['of'], (read: Read) => Js>> = {
  list: (read) => member(printRead(read), 'length'),
  map: (read) => call(runtime.entries, printRead(read)),
  units: (read) => member(printRead(read), 'length'),
  points: (read) => call(runtime.codePoints, printRead(read)),
};

function printArgument(argument: Read | Scalar): Js {
  return typeof argument === 'object' ? printRead(argument) : value(argument);
}
