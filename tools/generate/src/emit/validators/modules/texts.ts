import { parseTemplate, type Catalogue, type Model, type Slot, type StructuralFinding, type TemplatePart } from '@amapi-spec/model';
import { comment } from '../../../comment.ts';
import { englishOf } from '../../../english-of.ts';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';
import { type Code, lines } from '../../../code/code.ts';
import { literalUnion, quote } from '../../../code/literal.ts';
import { slotWords, wordSlotsOf } from '../../../word-slots.ts';

/**
 * Prints the English texts of issues about form as code: a constant or a function for each finding, so that nothing is parsed at run time
 * and a bundle holds only what it says.
 */
export function textsModule(model: Model): Code {
  const english = englishOf(model);
  return lines(
    `/** A kind of value, of JSON or beyond, as \`expected\` and \`found\` of an issue name it. */\nexport type ValueKind = ${literalUnion(Object.keys(english.kinds))};\n`,
    `/** JSON that Protobuf's parsers read and the JSON form of the API does not have, as \`form\` of an issue names it. */\nexport type JsonForm = ${literalUnion(Object.keys(english.forms))};\n`,
    `/** A name of another product, after what it is taken for a part of. */\nexport type OtherNameId = ${literalUnion(model.otherNames.map(({ owner, name }) => `${owner}.${name}`))};\n`,
    `/** Id of a finding about form. */\nexport type StructuralId = ${literalUnion(model.structural.map(({ id }) => id))};\n`,
    `const kinds: Readonly<Record<ValueKind, string>> = ${JSON.stringify(english.kinds)};\n`,
    `const forms: Readonly<Record<JsonForm, string>> = ${JSON.stringify(english.forms)};\n`,
    ...model.structural.map((finding) => textOf(finding, english)),
    nearestText(english),
    `/** Stands between the names of a list. */\nexport const separator: string = ${quote(english.separator)};\n`,
    `/** The params that a catalogue has words for, by the id of the finding. */\nexport const wordSlots: Readonly<Record<string, Readonly<Record<string, 'forms' | 'kinds' | 'messages'>>>> = ${JSON.stringify(wordSlotsOf(model.structural))};\n`,
  );
}

function textOf({ id, slots }: StructuralFinding, { messages }: Catalogue): string {
  const template = messages[id] ?? '';
  const head = `${comment(`${id}: ${template}`)}\nexport `;
  if (slots.length === 0) return `${head}const ${camelCase(id)}: string = ${quote(template)};\n`;
  const inOrder = slots.toSorted((a, b) => Number(a.optional) - Number(b.optional));
  const params = inOrder.map(({ name, type, optional }) => `${name}${optional ? '?' : ''}: ${slotTypes[type]}`);
  return `${head}function ${camelCase(id)}(${params.join(', ')}): string {\nreturn ${filled(template, slots)};\n}\n`;
}

/** The list of a slot for names comes as a text, made once. */
const slotTypes: Readonly<Record<Slot['type'], string>> = {
  form: 'JsonForm',
  json: 'string',
  kind: 'ValueKind',
  meaning: 'string',
  name: 'string',
  names: 'string',
  number: 'number',
};

function nearestText({ nearest }: Catalogue): string {
  const hint = filled(nearest, [{ name: 'nearest', type: 'name', optional: false }]);
  return `${comment(`What is added to a message when a known word is near: ${nearest}`)}\nexport function nearestHint(nearest: string | undefined): string {\nreturn nearest === undefined ? '' : ${hint};\n}\n`;
}

/** Prints the text that a template becomes, as a sum: of each part of a template literal engines make a text first. The model has checked that the template is well-formed. */
export function filled(template: string, slots: readonly Slot[], valueOf = (name: string): string => name): string {
  const parsed = parseTemplate(template);
  if ('offset' in parsed) throw new Error(`malformed template: ${template}`);
  const typeOf = (slot: string): Slot['type'] | undefined => slots.find(({ name }) => name === slot)?.type;
  const print = (part: TemplatePart): string => {
    if (part.kind === 'text') return quote(part.text);
    if (part.kind === 'slot') {
      const type = typeOf(part.name);
      return type === 'kind' || type === 'form' ? `${slotWords[type] ?? ''}[${part.name}]` : valueOf(part.name);
    }
    const names = part.parts.flatMap((inner) => (inner.kind === 'slot' ? [inner.name] : []));
    const absent = names.map((name) => `${valueOf(name)} === undefined`).join(' || ');
    return `(${absent} ? ${sum(part.otherwise)} : ${sum(part.parts)})`;
  };
  const sum = (parts: readonly TemplatePart[]): string => {
    const [first] = parts;
    const isText = first !== undefined && !(first.kind === 'slot' && typeOf(first.name) === 'number');
    return [...(isText ? [] : ["''"]), ...parts.map(print)].join(' + ');
  };
  return sum(parsed.parts);
}
