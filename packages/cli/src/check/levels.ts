import type { Severity } from '@amapi-spec/validators';
import { Misuse } from '../misuse.ts';
import { findRule } from '../rules/find-rule.ts';
import type { Levels } from '../runtime/judged-input.ts';

const severities: ReadonlySet<string> = new Set(['error', 'warning', 'off'] satisfies Severity[]);

/** Reads `--rule id=level` options. Throws Misuse for a level or a rule that does not exist. */
export function readLevels(options: readonly string[]): Levels {
  const levels: Record<string, Severity> = {};
  for (const option of options) {
    const equals = option.lastIndexOf('=');
    const level = option.slice(equals + 1);
    if (equals < 0 || !severities.has(level)) throw new Misuse('--rule takes <id>=error, <id>=warning or <id>=off');
    levels[findRule(option.slice(0, equals)).id] = level as Severity;
  }
  return levels;
}
