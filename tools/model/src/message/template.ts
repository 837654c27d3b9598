/** What a template is made of. */
export type TemplatePart = TemplateText | TemplateSlot | TemplateOption;

/** Words that are copied to the message as they are. */
export interface TemplateText {
  readonly kind: 'text';
  readonly text: string;
}

/** `{name}`: the place of a param. */
export interface TemplateSlot {
  readonly kind: 'slot';
  readonly name: string;
  /** Where it begins in the template, in UTF-16 units. */
  readonly offset: number;
}

/** `[, not {found}]`: said only when each slot in it has a value. */
export interface TemplateOption {
  readonly kind: 'option';
  readonly parts: readonly (TemplateText | TemplateSlot)[];
}

/** The parts of a template, or where it is malformed. */
export type ParsedTemplate = { readonly parts: readonly TemplatePart[] } | { readonly offset: number };

const token = /\{(?<slot>[A-Za-z]\w*)\}|[[\]]|[^{}[\]]+|[{}]/g;

/** Takes a template apart. Braces and brackets stand for nothing else, so they come in pairs; an option has a slot, and no option in it. */
export function parseTemplate(template: string): ParsedTemplate {
  const parts: TemplatePart[] = [];
  let option: { readonly offset: number; readonly parts: (TemplateText | TemplateSlot)[] } | undefined;
  for (const { 0: text, index: offset, groups } of template.matchAll(token)) {
    const slot = groups?.['slot'];
    if (text === '[' && option === undefined) option = { offset, parts: [] };
    else if (text === ']' && option?.parts.some(({ kind }) => kind === 'slot') === true) {
      parts.push({ kind: 'option', parts: option.parts });
      option = undefined;
    } else if (slot !== undefined) (option?.parts ?? parts).push({ kind: 'slot', name: slot, offset });
    else if (/[{}[\]]/.test(text)) return { offset };
    else (option?.parts ?? parts).push({ kind: 'text', text });
  }
  return option === undefined ? { parts } : { offset: option.offset };
}

/** Fills a template; an option without a value for each of its slots is left out, another slot without a value stays as it is. */
export function fillTemplate(template: string, values: Readonly<Record<string, string | number>>): string {
  const parsed = parseTemplate(template);
  if ('offset' in parsed) return template;
  const say = (part: TemplatePart): string => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'slot') return String(values[part.name] ?? `{${part.name}}`);
    return part.parts.every((inner) => inner.kind === 'text' || inner.name in values) ? part.parts.map(say).join('') : '';
  };
  return parsed.parts.map(say).join('');
}
