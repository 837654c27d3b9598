import { type Code, code, lines } from '../../../code/code.ts';
import { factName } from '../names.ts';
import type { BytesCheck, BytesMember, BytesPlan, Fact, FactKind } from '../plan/bytes/types.ts';
import { bytesRuntime, readerOf } from '../symbols.ts';
import { keptType, typeText } from './kept-type.ts';
import { printFallback } from './read.ts';

/** Prints the locals that keep facts. */
export function printFactLocals({ members, typeBits }: BytesPlan): Code {
  return lines(
    ...members.flatMap(({ facts, value, isCommandType }) =>
      facts.map((fact) => {
        const { local, initial } = fact;
        if (isCommandType && typeBits !== undefined) return `let ${local} = 0;`;
        if (initial === undefined) return code`let ${local}: ${typeOf(fact, value)} | undefined;`;
        return code`let ${local}${initial.kind === 'scalar' ? '' : code`: ${typeOf(fact, value)}`} = ${printFallback(initial)};`;
      }),
    ),
  );
}

/** Prints the type of what a reader tells. */
export function printToldType({ shape, told, members }: BytesPlan): Code {
  if (told === undefined) return lines();
  const { facts } = readerOf(shape);
  const comment = '/** What rules of others ask of it. */';
  if (told.length === 0) return code`${comment}\nexport type ${facts} = true;\n`;
  const types = told.map((fact) => {
    const value = members.find(({ name }) => name === fact.member)!.value;
    const type = fact.kind === 'value' && fact.node !== undefined ? typeText(fact.node.type, fact.node.below) : typeOf(fact, value);
    return code`readonly ${factName(fact.member, fact.kind)}: ${type}${isNumber(fact) ? '' : ' | undefined'};`;
  });
  return code`${comment}\nexport interface ${facts} {\n${types}\n}\n`;
}

/** Prints what a reader tells of what has passed; `isThere` asks for a key. */
export function printTold({ told, keys }: BytesPlan, isThere: (key: number) => string): Code {
  if (told === undefined || told.length === 0) return lines('return true;');
  const members = told.map((fact) => {
    const name = factName(fact.member, fact.kind);
    // A default is for the rules of the shape itself.
    const isDefaulted = fact.kind === 'value' && fact.initial !== undefined;
    if (isDefaulted) return `${name}: ${isThere(keys.indexOf(fact.member))} ? ${fact.local} : undefined`;
    return name === fact.local ? name : `${name}: ${fact.local}`;
  });
  return lines(`return { ${members.join(', ')} };`);
}

/** Prints what keeps the facts of a text that has been read. */
export function printKeep(facts: readonly Fact[], value: BytesCheck): Code {
  return lines(...facts.filter(({ kind }) => kind in ofText).map(({ kind, local }) => `${local} = ${printFactOf(kind, value)};`));
}

/** Prints the facts of an element or the key of an entry, as constants. */
export function printConstants(name: 'element' | 'entry', kinds: readonly FactKind[], value: BytesCheck): Code {
  return lines(
    ...kinds.map((kind) =>
      kind === 'languageTag'
        ? code`const ${factName(name, kind)} = ${bytesRuntime.isLanguageTagIn}(json);`
        : `const ${factName(name, kind)} = ${printFactOf(kind, value)};`,
    ),
  );
}

const ofText: { readonly [kind in FactKind]?: string } = { value: 'json.decoded()', length: 'json.length', points: 'json.points' };

function printFactOf(kind: FactKind, { kind: of }: BytesCheck): string {
  if (kind === 'value' && of === 'int32') return 'json.number';
  if (kind === 'value' && of === 'boolean') return 'json.truth';
  return ofText[kind] ?? '';
}

function isNumber({ kind }: Fact): boolean {
  return kind === 'length' || kind === 'points' || kind === 'size';
}

function typeOf(fact: Fact, value: BytesMember['value']): Code {
  if (isNumber(fact)) return code`number`;
  if (fact.kind === 'facts' && fact.shape !== undefined) return code`${readerOf(fact.shape).facts}`;
  if (fact.node !== undefined) return code`${keptType({ name: fact.member, node: fact.node })}`;
  return code`${scalarTypes[value.kind] ?? 'unknown'}`;
}

const scalarTypes: { readonly [kind in BytesCheck['kind']]?: string } = {
  text: 'string',
  word: 'string',
  int32: 'number',
  boolean: 'boolean',
};
