import { rules } from '@amapi-spec/validators/rules';
import type { Format } from '../format.ts';
import { Misuse } from '../misuse.ts';
import { paintFor, type Terminal } from '../terminal.ts';
import { paintLevel } from './paint-level.ts';

/** The options of `rules`. */
export interface ListRulesOptions {
  readonly area?: string;
  readonly format: Format;
}

/** Prints every rule, or those of one area: id, level, and what must hold. */
export async function listRules({ area, format }: ListRulesOptions, terminal: Terminal): Promise<0> {
  const chosen = rules.filter((rule) => area === undefined || areaOf(rule.id) === area);
  if (chosen.length === 0) throw new Misuse(`no such area; there are ${[...new Set(rules.map((rule) => areaOf(rule.id)))].join(', ')}`);
  if (format === 'json') {
    await terminal.out(`${JSON.stringify(chosen, null, 2)}\n`);
    return 0;
  }
  const paint = paintFor(terminal);
  const width = Math.max(...chosen.map((rule) => rule.id.length));
  for (const { id, severity, message } of chosen)
    await terminal.out(`${paintLevel(severity, paint)} ${paint.bold(id.padEnd(width))}  ${message}\n`);
  await terminal.out(paint.dim(`${chosen.length} rules; \`amapi-spec explain <rule>\` says more\n`));
  return 0;
}

function areaOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}
