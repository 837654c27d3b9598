import { kindSlots } from './gen/internal/texts.ts';
import type { Catalogue } from './runtime/catalogue.ts';
import type { IssueLike, IssueParams } from './runtime/types.ts';

export type { Catalogue } from './runtime/catalogue.ts';

/**
 * Says in another language what an issue says, from its id and params; also what a rule says that was left undecided, and a note of
 * `supportedCommands`. Gives the issue's own message where the catalogue has none for it, or one with a slot that the issue has nothing
 * for. Never throws.
 */
export function formatIssue(issue: IssueLike, catalogue: Catalogue): string {
  try {
    return format(issue as IssueLike & Said, catalogue) ?? issue.message;
  } catch {
    // No issue, no catalogue, or a getter or a proxy threw.
    return '';
  }
}

/** What an issue, and a note about a rule, is said from. */
interface Said {
  readonly rule: string;
  readonly params: IssueParams;
}

function format({ rule, params }: Said, { messages, kinds, separator, nearest }: Catalogue): string | undefined {
  const template = own(messages, rule);
  if (template === undefined) return undefined;
  const say = (name: string): string | undefined => {
    const value = own(params, name);
    if (value === undefined) return undefined;
    if (own(kindSlots, rule)?.includes(name) === true) return own(kinds, String(value));
    return typeof value === 'object' ? value.join(separator) : String(value);
  };
  const text = fill(template, say);
  return text === undefined || own(params, 'nearest') === undefined ? text : text + (fill(nearest, say) ?? '');
}

/** What is in brackets, at odd places, is left out when a slot in it has no value; undefined when a slot outside has none. */
function fill(template: string, say: (name: string) => string | undefined): string | undefined {
  let isWhole = true;
  const parts = template.split(/[[\]]/).map((part, index) => {
    let isSaid = true;
    const said = part.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = say(name);
      isSaid &&= value !== undefined;
      return value ?? '';
    });
    isWhole &&= isSaid || index % 2 === 1;
    return isSaid ? said : '';
  });
  return isWhole ? parts.join('') : undefined;
}

function own<X>(values: Readonly<Record<string, X>> | undefined, name: string): X | undefined {
  return values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;
}
