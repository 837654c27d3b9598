import type { FieldType } from '../contract/field-type.ts';
import type { Replacement, RuleFix } from '../contract/rule-fix.ts';
import { parseRegexSubset } from '../expression/regex/subset.ts';
import type { PathStep } from '../query/place-at.ts';
import type { RawRule } from '../read/raw.ts';
import type { SpecFile } from '../read/spec-file.ts';
import type { SpecContext } from './context.ts';

/** Reads what a rule says can be done about it; `steps` lead from its subject to where it points. */
export function resolveFix(context: SpecContext, file: SpecFile<RawRule>, steps: readonly PathStep[]): RuleFix | undefined {
  const { fix } = file.data;
  if (fix === undefined) return undefined;
  const { safe, remove, add, replace, rename, rewrite } = fix;
  if (remove !== undefined) return { safe, edit: { kind: 'remove' } };
  if (add !== undefined) return { safe, edit: { kind: 'add', value: add } };
  if (rename !== undefined) {
    if (steps.at(-1)?.name !== '*' || steps.at(-2)?.type.kind !== 'map') misplaced(context, file, 'rename', 'the key of a map');
    return { safe, edit: { kind: 'replace', in: 'key', replacements: readReplacements(context, file, 'rename', rename) } };
  }
  const type = steps.at(-1)?.type;
  if (type !== undefined && !isText(type)) misplaced(context, file, rewrite === undefined ? 'replace' : 'rewrite', 'a string');
  if (rewrite !== undefined) return { safe, edit: { kind: 'rewrite', form: rewrite } };
  return { safe, edit: { kind: 'replace', in: 'value', replacements: readReplacements(context, file, 'replace', replace ?? {}) } };
}

function readReplacements(
  { reporter }: SpecContext,
  file: SpecFile,
  key: 'replace' | 'rename',
  written: Readonly<Record<string, string>>,
): readonly Replacement[] {
  return Object.entries(written).map(([pattern, by]) => {
    const regex = parseRegexSubset(pattern);
    if (!regex.ok)
      reporter.report('expression-regex', file, file.locateKey(['fix', key, pattern]), {
        reason: `${regex.reason} (character ${regex.offset + 1} of the pattern)`,
      });
    return { pattern, by };
  });
}

function misplaced({ reporter }: SpecContext, file: SpecFile, key: string, wanted: string): void {
  reporter.report('misplaced-fix', file, file.locateKey(['fix', key]), { key, wanted });
}

function isText({ kind }: FieldType): boolean {
  return kind === 'string' || kind === 'duration' || kind === 'timestamp';
}
