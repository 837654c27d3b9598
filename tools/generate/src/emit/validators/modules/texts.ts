import { parseTemplate, type Catalogue, type Model, type Slot, type StructuralFinding, type TemplatePart } from '@amapi-spec/model';
import { comment } from '../../../comment.ts';
import { englishOf } from '../../../english-of.ts';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';
import { type Code, lines } from '../../../code/code.ts';
import { literalUnion, quote } from '../../../code/literal.ts';

/**
 * Prints the English texts of issues about form as code: a constant or a function for each finding, so that nothing is parsed at run time
 * and a bundle holds only what it says.
 */
export function textsModule(model: Model): Code {
  const english = englishOf(model);
  return lines(
    `/** A kind of value, of JSON or beyond, as \`expected\` and \`found\` of an issue name it. */\nexport type ValueKind = ${literalUnion(Object.keys(english.kinds))};\n`,
    `/** Id of a finding about form. */\nexport type StructuralId = ${literalUnion(model.structural.map(({ id }) => id))};\n`,
    `const kinds: Readonly<Record<ValueKind, string>> = ${JSON.stringify(english.kinds)};\n`,
    ...model.structural.map((finding) => textOf(finding, english)),
    nearestText(english),
    kindSlots(model),
  );
}

function textOf({ id, slots }: StructuralFinding, { messages }: Catalogue): string {
  const template = messages[id] ?? '';
  const head = `${comment(`${id}: ${template}`)}\nexport `;
  if (slots.length === 0) return `${head}const ${camelCase(id)}: string = ${quote(template)};\n`;
  const inOrder = slots.toSorted((a, b) => Number(a.optional) - Number(b.optional));
  const params = inOrder.map(({ name, type, optional }) => `${name}${optional ? '?' : ''}: ${slotTypes[type]}`);
  return `${head}function ${camelCase(id)}(${params.join(', ')}): string {\nreturn \`${body(template, slots)}\`;\n}\n`;
}

/** The list of a slot for names comes as a text, made once. */
const slotTypes: Readonly<Record<Slot['type'], string>> = { kind: 'ValueKind', name: 'string', names: 'string', number: 'number' };

function nearestText({ nearest }: Catalogue): string {
  const filled = body(nearest, [{ name: 'nearest', type: 'name', optional: false }]);
  return `${comment(`What is added to a message when a known word is near: ${nearest}`)}\nexport function nearestHint(nearest: string | undefined): string {\nreturn nearest === undefined ? '' : \`${filled}\`;\n}\n`;
}

function kindSlots({ structural }: Model): string {
  const entries = structural.flatMap(({ id, slots }) => {
    const names = slots.flatMap(({ name, type }) => (type === 'kind' ? [name] : []));
    return names.length === 0 ? [] : [`${quote(id)}: [${names.map(quote).join(', ')}]`];
  });
  return `/** The params that a catalogue has words for, by the id of the finding. */\nexport const kindSlots: Readonly<Record<string, readonly string[]>> = { ${entries.join(', ')} };\n`;
}

/** Prints the inside of a template literal; the model has checked that the template is well-formed. */
function body(template: string, slots: readonly Slot[]): string {
  const parsed = parseTemplate(template);
  if ('offset' in parsed) throw new Error(`malformed template: ${template}`);
  const print = (part: TemplatePart): string => {
    if (part.kind === 'text') return part.text.replace(/[`\\]|\$\{/g, '\\$&');
    if (part.kind === 'slot')
      return slots.some(({ name, type }) => name === part.name && type === 'kind') ? `\${kinds[${part.name}]}` : `\${${part.name}}`;
    const names = part.parts.flatMap((inner) => (inner.kind === 'slot' ? [inner.name] : []));
    const absent = names.map((name) => `${name} === undefined`).join(' || ');
    return `\${${absent} ? '' : \`${part.parts.map(print).join('')}\`}`;
  };
  return parsed.parts.map(print).join('');
}
