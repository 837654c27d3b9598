import { type Code, code, join } from '../../../code/code.ts';
import { atom, coalesce, type Js } from '../../../code/expression.ts';
import { literal, quote } from '../../../code/literal.ts';
import type { Fallback, Read, ReadStep } from '../plan/test.ts';
import { runtime } from '../symbols.ts';

/** Prints how a place is read: `addEsimParams?.activationState ?? ''`. */
export function printRead({ local, steps, optional, fallback }: Read): Js {
  const path = join([local, ...steps.map((step, index) => printStep(step, optional || index > 0))], '');
  return fallback === undefined ? atom(path) : coalesce(atom(path), printFallback(fallback));
}

/** Prints the zero value of a type. */
export function printFallback(fallback: Fallback): Code {
  if (fallback.kind === 'scalar') return code`${literal(fallback.value)}`;
  return code`${fallback.kind === 'list' ? runtime.emptyList : runtime.emptyMap}`;
}

function printStep({ kind, name }: ReadStep, isOptional: boolean): Code {
  if (kind === 'entry') return code`${isOptional ? '?.' : ''}[${name}]`;
  // What is no name, `@type`, is a text.
  return name.startsWith('@') ? code`${isOptional ? '?.' : ''}[${quote(name)}]` : code`${isOptional ? '?.' : '.'}${name}`;
}
