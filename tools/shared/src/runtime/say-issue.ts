/** What an issue, and a note about a rule, is said from. */
export interface Said {
  readonly rule: string;
  readonly params: Readonly<Record<string, string | number | readonly string[] | undefined>>;
}

/** The texts of one language. In a template `{min}` is a param, and of what stands in brackets only what is after a bar is said when a slot before it has no value. */
export interface Texts {
  /** Stands between the names of a list. */
  readonly separator: string;
  /** Added when a known word is near: a template with the slot `nearest`. */
  readonly nearest: string;
  /** How kinds of values are called. */
  readonly kinds: Readonly<Record<string, string>>;
  /** What is said of forms of JSON. */
  readonly forms: Readonly<Record<string, string>>;
  /** Templates by id; what other names mean, by their owner and name. */
  readonly messages: Readonly<Record<string, string | undefined>>;
}

/** The params that a language has words for, by the id of the issue: kinds of values, forms of JSON, and what the other name means that the issue has. */
export type WordSlots = Readonly<Record<string, Readonly<Record<string, 'kinds' | 'forms' | 'messages'>>>>;

/** Says an issue in the language of the texts; undefined where there is no template for it, or one with a slot that it has nothing for. */
export function sayIssue({ rule, params }: Said, texts: Texts, wordSlots: WordSlots): string | undefined {
  const { messages, separator, nearest } = texts;
  const template = own(messages, rule);
  if (template === undefined) return undefined;
  const say = (name: string): string | undefined => {
    const value = own(params, name);
    if (value === undefined) return undefined;
    const words = own(own(wordSlots, rule), name);
    if (words === 'messages') return own(messages, `${String(own(params, 'owner'))}.${String(own(params, 'name'))}`) ?? String(value);
    if (words !== undefined) return own(texts[words], String(value));
    return typeof value === 'object' ? value.join(separator) : String(value);
  };
  const text = fill(template, say);
  return text === undefined || own(params, 'nearest') === undefined ? text : text + (fill(nearest, say) ?? '');
}

/** What is in brackets stands at odd places; undefined when a slot outside, or after a bar, has no value. */
function fill(template: string, say: (name: string) => string | undefined): string | undefined {
  let text = '';
  for (const [index, part] of template.split(/[[\]]/).entries()) {
    const [first = '', otherwise = ''] = index % 2 === 1 ? part.split('|') : [part];
    const said = fillSlots(first, say) ?? (index % 2 === 1 ? fillSlots(otherwise, say) : undefined);
    if (said === undefined) return undefined;
    text += said;
  }
  return text;
}

function fillSlots(part: string, say: (name: string) => string | undefined): string | undefined {
  let isSaid = true;
  const said = part.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = say(name);
    isSaid &&= value !== undefined;
    return value ?? '';
  });
  return isSaid ? said : undefined;
}

function own<X>(values: Readonly<Record<string, X>> | undefined, name: string): X | undefined {
  return values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;
}
