import { sayIssue, type Said } from '@amapi-spec/tools-shared/runtime/say-issue.ts';
import { wordSlots } from './gen/internal/texts.ts';
import type { Catalogue } from './runtime/catalogue.ts';
import type { IssueLike } from './runtime/types.ts';

export type { Catalogue } from './runtime/catalogue.ts';

/**
 * Says in another language what an issue says, from its id and params; also what a rule says that was left undecided, and a note of
 * `supportedCommands`. Gives the issue's own message where the catalogue has none for it, or one with a slot that the issue has nothing
 * for. Never throws.
 */
export function formatIssue(issue: IssueLike, catalogue: Catalogue): string {
  try {
    return sayIssue(issue as IssueLike & Said, catalogue, wordSlots) ?? issue.message;
  } catch {
    // No issue, no catalogue, or a getter or a proxy threw.
    return '';
  }
}
