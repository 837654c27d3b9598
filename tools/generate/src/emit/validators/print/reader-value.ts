import { type Code, code, lines, nothing } from '../../../code/code.ts';
import { quote } from '../../../code/literal.ts';
import type { BytesCheck, BytesMember } from '../plan/bytes/types.ts';
import type { ValueCheck } from '../plan/types.ts';
import { bytesRuntime, functionsOf, mostElements, readEnum, readerOf, runtime } from '../symbols.ts';
import { printConstants, printKeep } from './reader-facts.ts';

/** What else is done at each element or entry, and at the key of one. */
export interface AtElements {
  readonly atElements: Code;
  readonly atKeys: Code;
}

/** Prints how a value is read, what is kept of it, and, of a list or a map, what else is done at each element. */
export function printValue({ value, facts, elementFacts, entryFacts }: BytesMember, refuse: string, inside: AtElements): Code {
  const localOf = (kind: 'value' | 'size' | 'facts'): string | undefined => facts.find((fact) => fact.kind === kind)?.local;
  const whole = localOf('value');
  switch (value.kind) {
    case 'text':
    case 'int32':
    case 'boolean':
      return lines(printScalar(value, refuse), printKeep(facts, value));
    case 'word':
      if (whole === undefined) return printScalar(value, refuse);
      return lines(code`${whole} = ${readEnum(value.enum)}(json);`, `if (${whole} === '') ${refuse}`);
    case 'parsed':
      return lines(
        code`const member = ${bytesRuntime.valueOf}(json);`,
        printJudged(value.check, 'member', refuse),
        whole === undefined ? '' : `${whole} = member;`,
      );
    case 'shape': {
      const told = localOf('facts');
      return parsedToo(
        whole,
        told === undefined
          ? code`if (!${readerOf(value.shape).read}(json)) ${refuse}`
          : code`${told} = ${readerOf(value.shape).read}(json);\nif (${told} === undefined) ${refuse}`,
      );
    }
    case 'list': {
      const size = localOf('size') ?? '';
      return parsedToo(
        whole,
        lines(
          `if (!json.openList()) ${refuse}`,
          'while (json.nextElement()) {',
          code`if (++${size} > ${mostElements}) ${refuse}`,
          printElement(value.element, refuse),
          printConstants('element', elementFacts, value.element),
          inside.atElements,
          '}',
        ),
      );
    }
    case 'map': {
      const size = localOf('size');
      return parsedToo(
        whole,
        lines(
          `if (!json.openObject()) ${refuse}`,
          'const keys = json.noteKeys();',
          'while (json.nextMember()) {',
          value.maxKeyLength === undefined ? '' : `if (json.points > ${value.maxKeyLength}) ${refuse}`,
          `if (!keys.add(json)) ${refuse}`,
          printConstants('entry', entryFacts, { kind: 'text' }),
          inside.atKeys,
          printElement(value.element, refuse),
          printConstants('element', elementFacts, value.element),
          inside.atElements,
          size === undefined ? '' : `${size}++;`,
          '}\njson.forgetKeys();',
        ),
      );
    }
  }
}

/** What rules want whole is parsed when it has been read. */
function parsedToo(whole: string | undefined, read: Code): Code {
  return whole === undefined ? read : lines('const start = json.at;', read, `${whole} = json.parsed(start) as typeof ${whole};`);
}

function printElement(value: BytesCheck, refuse: string): Code {
  return printValue(
    { name: '', value, facts: [], hasBit: false, isCommandType: false, atElements: [], atKeys: [], elementFacts: [], entryFacts: [] },
    refuse,
    { atElements: nothing, atKeys: nothing },
  );
}

function printScalar(value: Extract<BytesCheck, { kind: 'text' | 'int32' | 'boolean' | 'word' }>, refuse: string): Code {
  if (value.kind === 'word') return code`if (${readEnum(value.enum)}(json) === '') ${refuse}`;
  if (value.kind !== 'text') return code`if (!json.${value.kind}()) ${refuse}`;
  return code`if (!json.text()${value.maxLength === undefined ? '' : ` || json.points > ${value.maxLength}`}) ${refuse}`;
}

/** Prints what is asked of a value that has been parsed. */
function printJudged(check: ValueCheck, value: string, refuse: string): Code {
  if (check.kind === 'shape') return code`if (!${functionsOf(check.shape).isValid}(${value})) ${refuse}`;
  if (check.kind !== 'any') throw new Error(`a ${check.kind} is read, not parsed`);
  return lines(
    code`if (!${runtime.isObject}(${value})) ${refuse}`,
    `if (${value}['@type'] !== undefined && typeof ${value}['@type'] !== 'string') ${refuse}`,
    ...check.known.map(
      ({ typeUrl, shape }) => code`if (${value}['@type'] === ${quote(typeUrl)} && !${functionsOf(shape).isValid}(${value})) ${refuse}`,
    ),
  );
}
