import { type AndroidVersion, fillMessage, type Rule } from '@amapi-spec/model';
import { enumerate, link, plain } from './markdown.ts';
import type { MatrixRow, MatrixSpan } from './matrix.ts';
import { pagePath, type Site } from './site.ts';

/** A matrix row in a few words: from which Android version on, or no and by which rules. */
export function supportText(site: Site, from: string, { spans }: MatrixRow): string {
  const yes = joinSupported(spans);
  const last = spans.at(-1);
  if (yes.length === 0) {
    // A level that is too low is no reason where no level would do.
    const reasons = last === undefined ? [] : last.errors;
    return `no: ${enumerate(reasons.map((id) => link(from, pagePath.rule(id), shortMessage(site, id))))}`;
  }
  return yes.map((span) => levelsText(site.model.androidVersions.versions, span)).join('; ');
}

/** What messages on a command with its device begin with. */
const subject = 'the device ';

/** The message of a rule about the device, without its subject. */
function shortMessage(site: Site, id: string): string {
  const message = fillMessage(site.rules.get(id));
  return plain(message.startsWith(subject) ? message.slice(subject.length) : message);
}

/** Levels in words: `any version`, `Android 15 (35) or later`, `Android 8.0 to 10 (26 to 29)`. */
export function levelsText(versions: readonly AndroidVersion[], { from, to }: Pick<MatrixSpan, 'from' | 'to'>): string {
  const levels = versions.map(({ apiLevel }) => apiLevel);
  const version = (level: number): string => versions.find(({ apiLevel }) => apiLevel === level)?.name ?? String(level);
  const open = to === levels.at(-1);
  if (open && from === levels[0]) return 'any version';
  if (open) return `Android ${version(from)} (${from}) or later`;
  if (from === levels[0]) return `up to Android ${version(to)} (${to})`;
  return from === to ? `Android ${version(from)} (${from})` : `Android ${version(from)} to ${version(to)} (${from} to ${to})`;
}

/** The rules that warn where the command is supported, each with the levels at which it does. */
export function warningsOf({ model }: Site, { spans }: MatrixRow): { readonly id: string; readonly levels: string }[] {
  const supported = spans.filter((span) => span.supported);
  const ids = [...new Set(supported.flatMap(({ warnings }) => warnings))];
  return ids.map((id) => {
    const warned = supported.map((span) => ({ ...span, supported: span.warnings.includes(id) }));
    const everywhere = warned.every((span) => span.supported);
    return {
      id,
      levels: everywhere
        ? ''
        : joinSupported(warned)
            .map((span) => levelsText(model.androidVersions.versions, span))
            .join('; '),
    };
  });
}

/** The device facts that the rules read, each once. */
export function factsOf({ model }: Site, rules: readonly Rule[]): string[] {
  const { device } = model.roles.pair;
  return [...new Set(rules.flatMap(({ reads }) => reads.flatMap(([root, fact]) => (root === device && fact !== undefined ? [fact] : []))))];
}

/** Says whether a rule for devices also depends on what the request says beyond its type. */
export function readsRequest({ model }: Site, { reads }: Rule): boolean {
  const { command, pair } = model.roles;
  return reads.some(([root, field]) => root === pair.command && field !== undefined && field !== command.type);
}

function joinSupported(spans: readonly MatrixSpan[]): { from: number; to: number }[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to, supported } of spans) {
    const last = joined.at(-1);
    if (!supported) continue;
    if (last !== undefined && last.to === from - 1) last.to = to;
    else joined.push({ from, to });
  }
  return joined;
}
