import { type Code, code, join, lines } from '../../../code/code.ts';
import type { ShapePlan } from '../plan/types.ts';
import { printTypeBits } from './bits.ts';
import { printCollector } from './issues.ts';
import { printReadTypes } from './kept-type.ts';
import { printVerdict } from './verdict.ts';

/** Prints what belongs to one shape: types once, then its functions. */
export function printShape(plan: ShapePlan): Code {
  const functions = [printVerdict(plan), printCollector(plan)];
  return lines(
    plan.typeBits === undefined ? '' : printTypeBits(plan.typeBits, plan.bits),
    ...printReadTypes(plan.readTypes),
    code`${join(functions, '\n\n')}`,
  );
}
