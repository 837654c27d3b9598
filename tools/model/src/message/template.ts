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

/** `[, not {found}]`: said only when each slot in it has a value, else what stands after a bar: `[{field} must not|members must not]`. */
export interface TemplateOption {
  readonly kind: 'option';
  readonly parts: readonly (TemplateText | TemplateSlot)[];
  readonly otherwise: readonly (TemplateText | TemplateSlot)[];
}

/** The parts of a template, or where it is malformed. */
export type ParsedTemplate = { readonly parts: readonly TemplatePart[] } | { readonly offset: number };

const token = /\{(?<slot>[A-Za-z]\w*)\}|[[\]|]|[^{}[\]|]+|[{}]/g;

/** An option whose end has not come. */
interface OpenOption extends TemplateOption {
  readonly offset: number;
  readonly parts: (TemplateText | TemplateSlot)[];
  readonly otherwise: (TemplateText | TemplateSlot)[];
  /** The bar has come. */
  hasBar: boolean;
}

/** Takes a template apart. Braces, brackets and bars stand for nothing else; an option has a slot before its bar, at most one bar, and no option in it. */
export function parseTemplate(template: string): ParsedTemplate {
  const parts: TemplatePart[] = [];
  let option: OpenOption | undefined;
  for (const { 0: text, index: offset, groups } of template.matchAll(token)) {
    const slot = groups?.['slot'];
    const inner = option?.hasBar === true ? option.otherwise : option?.parts;
    if (text === '[' && option === undefined) option = { kind: 'option', offset, parts: [], otherwise: [], hasBar: false };
    else if (text === '|' && option?.hasBar === false) option.hasBar = true;
    else if (text === ']' && option?.parts.some(({ kind }) => kind === 'slot') === true) {
      parts.push({ kind: 'option', parts: option.parts, otherwise: option.otherwise });
      option = undefined;
    } else if (slot !== undefined) (inner ?? parts).push({ kind: 'slot', name: slot, offset });
    else if (/[{}[\]|]/.test(text)) return { offset };
    else (inner ?? parts).push({ kind: 'text', text });
  }
  return option === undefined ? { parts } : { offset: option.offset };
}

/** Fills a template; of an option without a value for each of its slots what is after its bar is said, and another slot without a value stays as it is. */
export function fillTemplate(template: string, values: Readonly<Record<string, string | number>>): string {
  const parsed = parseTemplate(template);
  if ('offset' in parsed) return template;
  const say = (part: TemplatePart): string => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'slot') return String(values[part.name] ?? `{${part.name}}`);
    const isSaid = part.parts.every((inner) => inner.kind === 'text' || inner.name in values);
    return (isSaid ? part.parts : part.otherwise).map(say).join('');
  };
  return parsed.parts.map(say).join('');
}

/** A slot of a template. */
export interface FoundSlot {
  readonly slot: TemplateSlot;
  /** It is said of everything: it stands outside brackets, or after a bar. */
  readonly bare: boolean;
}

/** Lists the slots of a template. */
export function slotsIn(parts: readonly TemplatePart[]): FoundSlot[] {
  const found = (inner: TemplatePart, bare: boolean): FoundSlot[] => (inner.kind === 'slot' ? [{ slot: inner, bare }] : []);
  return parts.flatMap((part) =>
    part.kind === 'option'
      ? [...part.parts.flatMap((inner) => found(inner, false)), ...part.otherwise.flatMap((inner) => found(inner, true))]
      : found(part, true),
  );
}
