import { type Code, code, lines } from '../../../code/code.ts';
import type { ImportSymbol } from '../../../code/import-symbol.ts';
import { withArticle } from '../names.ts';
import type { BytesMember, BytesPlan } from '../plan/bytes/types.ts';
import type { RefusedMembers, RulePlan } from '../plan/types.ts';
import { bytesRuntime, readEnum, readerOf, runtimeTypes } from '../symbols.ts';
import { bitLiteral, bitOf, bitsIn, printTypeBits } from './bits.ts';
import { printFact } from './fact.ts';
import { printReadTypes } from './kept-type.ts';
import { printFactLocals, printTold, printToldType } from './reader-facts.ts';
import { printValue } from './reader-value.ts';
import { printFacts, printRules } from './walk.ts';
import { printKeys } from './words.ts';

/** So many keys a number has bits for. */
const mostKeys = 32;

/** Prints the module of a shape's reader: the verdict on its bytes, and what rules of others ask of it. */
export function printReader(whole: BytesPlan): Code {
  const plan = bitsIn(whole, whole.members);
  const { shape, bits, typeBits, readTypes, keys, told, walk, members, refused, refusedAnyway, required } = plan;
  const { read, facts } = readerOf(shape);
  const refuse = told === undefined ? 'return false;' : 'return undefined;';
  const mask = maskOf(keys.length);
  return lines(
    typeBits === undefined ? '' : printTypeBits(typeBits, bits),
    ...printReadTypes(readTypes),
    printToldType(plan),
    keys.length === 0 ? '' : printKeys(keys),
    `/** Reads ${withArticle(shape)}; ${told === undefined ? 'false' : 'undefined'} at the first thing that is wrong, be it JSON, a key that comes twice, or an error rule. */`,
    code`export function ${read}(json: ${runtimeTypes.JsonReader}): ${told === undefined ? 'boolean' : code`${facts} | undefined`} {`,
    `if (!json.openObject()) ${refuse}`,
    printFactLocals(plan),
    walk.hasBits ? `let seen = ${bitLiteral(0, bits)};` : '',
    keys.length === 0
      ? `if (json.nextMember()) ${refuse}`
      : lines(
          `let had = ${mask.zero};`,
          'while (json.nextMember()) {\nconst key = keyOf(json);',
          ...refusedAnyway.map((id) => `// ${id}`),
          `if (key < 0 || (had & ${mask.of('key')}) !== ${mask.zero}) ${refuse}`,
          `had |= ${mask.of('key')};`,
          'switch (key) {',
          ...members.map((member) => printMember(member, keys.indexOf(member.name), plan, refuse)),
          ...refused.map((group) => printRefused(group, keys, refuse)),
          '}\n}',
        ),
    ...required.map((name) => `// ${name}\nif ((had & ${mask.of(String(keys.indexOf(name)))}) === ${mask.zero}) ${refuse}`),
    printFacts(walk, bits),
    printRules(walk, plan.bits, (rule) => printFact(rule, refuse, plan)),
    printTold(plan, (key) => `(had & ${mask.of(String(key))}) !== ${mask.zero}`),
    '}',
  );
}

function maskOf(keys: number): { readonly zero: string; readonly of: (key: string) => string } {
  if (keys <= mostKeys) return { zero: '0', of: (key) => `(1 << ${key})` };
  return { zero: '0n', of: (key) => `(1n << BigInt(${key}))` };
}

function printMember(member: BytesMember, key: number, plan: BytesPlan, refuse: string): Code {
  const { name, value, hasBit, facts, isCommandType, saysType } = member;
  const own = isCommandType && plan.typeBits !== undefined ? facts.find(({ kind }) => kind === 'value') : undefined;
  const print = (rules: readonly RulePlan[]): Code => lines(...rules.map((rule) => lines(`// ${rule.id}`, printFact(rule, refuse, plan))));
  const read =
    own !== undefined && value.kind === 'word'
      ? printType(own.local, readEnum(value.enum), saysType, refuse)
      : printValue(member, refuse, { atElements: print(member.atElements), atKeys: print(member.atKeys) });
  const needsBlock =
    (own !== undefined && saysType === undefined) ||
    value.kind === 'map' ||
    value.kind === 'parsed' ||
    facts.some(({ kind }) => kind === 'value' && value.kind in composite);
  return lines(
    `case ${key}:${needsBlock ? ' {' : ''} // ${name}`,
    hasBit ? code`seen |= ${bitOf(name, plan.bits)};` : '',
    read,
    `break;${needsBlock ? '\n}' : ''}`,
  );
}

/** The type of a command, as a bit; one that says nothing has none, as one that is not known. */
function printType(local: string, read: ImportSymbol, saysType: string | undefined, refuse: string): Code {
  if (saysType !== undefined) return code`${local} = typeBit(${read}(json));\n// ${saysType}\nif (${local} === 0) ${refuse}`;
  return code`const word = ${read}(json);\nif (word === '') ${refuse}\n${local} = typeBit(word);`;
}

const composite = { shape: true, list: true };

/** Members that only the server sets. */
function printRefused({ names, presence, rule }: RefusedMembers, keys: readonly string[], refuse: string): Code {
  const labels = names.map((name) => `case ${keys.indexOf(name)}: // ${name}`);
  const empty = { member: undefined, list: 'json.isEmptyList()', map: 'json.isEmptyObject()' }[presence];
  if (rule !== undefined) {
    return lines(...labels, `// ${rule}`, empty === undefined ? refuse : `if (!${empty}) ${refuse}\nbreak;`);
  }
  return lines(...labels, code`if (json.isNull() || ${bytesRuntime.valueOf}(json) === undefined) ${refuse}`, 'break;');
}
