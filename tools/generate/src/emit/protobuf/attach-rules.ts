import { definitionOf, fillMessage, type Model, type Rule } from '@amapi-spec/model';
import { binding, bracketed, printCel, printCelPiece, type Printed } from '@amapi-spec/model/expression';
import { findRuleFailures } from '@amapi-spec/model/reference';
import { checkToCel } from './check-to-cel.ts';
import { messageName } from './proto-message.ts';
import type { Names } from './names.ts';
import type { CelRule, ProtoRules } from './proto-rules.ts';
import { append, findOccurrences, inLoops, type Occurrence } from './occurrences.ts';
import { boundRules, guardPatterns } from './text-bounds.ts';

/** Attaches every rule to a message: errors as CEL, warnings and rules that are off as comments. */
export function attachRules(model: Model, names: Names): ProtoRules {
  const carried = new Map<string, CelRule[]>();
  const comments = new Map<string, Rule[]>();
  const missing: { rule: Rule; why: string }[] = [];
  const { occurrences, recursive } = findOccurrences(model);
  for (const rule of model.rules) {
    const found = occurrences.get(rule.subject) ?? [];
    const [first] = found;
    const owner = first?.message ?? messageName(model, rule.subject);
    if (owner === undefined) missing.push({ rule, why: `${rule.subject} is not a message of ours` });
    else if (rule.severity !== 'error') append(comments, owner, rule);
    else if (recursive.has(rule.subject))
      missing.push({ rule, why: `${rule.subject} may be nested to any depth in a message, where CEL cannot look` });
    else if (first === undefined) missing.push({ rule, why: `${rule.subject} is also used where the rule does not hold` });
    else {
      const printed = printRule(rule, found, names);
      if (printed === undefined) missing.push({ rule, why: missingReason(rule) });
      else append(carried, first.message, printed);
    }
  }
  for (const [message, rule] of boundRules(model, occurrences)) append(carried, message, rule);
  return { carried, comments, missing };
}

function missingReason({ body }: Rule): string {
  const reason = body.kind === 'check' ? definitionOf(body.check.name).notCarriedBy.protobuf : undefined;
  return reason ?? 'it reads what a message does not keep';
}

/**
 * Prints a rule for all occurrences of its subject: ids are unique in a message, so it is one entry.
 * An absent one reads as an empty message; where the rule would refuse that, it applies only to one that is there.
 */
function printRule(rule: Rule, occurrences: readonly Occurrence[], names: Names): CelRule | undefined {
  const guarded = occurrences.some(({ optional }) => optional) && !holdsForEmpty(rule);
  const listed = occurrences.length > 1 && !guarded && occurrences.every(({ loops }) => loops.length === 0);
  const paths = occurrences.map(({ path }) => path);
  const bodies = (listed ? [elementVariable] : paths).map((path) => printBody(rule, path, names));
  const [first] = bodies;
  if (first === undefined) return undefined;
  const expression = listed
    ? `[${paths.join(', ')}].all(${elementVariable}, ${first.text})`
    : bodies
        .map((body = first, index) =>
          guarded && occurrences[index]?.optional === true ? `!has(${paths[index]}) || ${inOr(body)}` : body.text,
        )
        .map((body, index) => inLoops(occurrences[index]?.loops ?? [], body))
        .map((body) => (occurrences.length > 1 ? `(${body})` : body))
        .join(' && ');
  return { id: rule.id, message: fillMessage(rule), expression };
}

function inOr(piece: Printed): string {
  return bracketed(piece, binding.or);
}

/** Unlike a rule's own variables, which are words of its author, this one cannot be theirs. */
const elementVariable = 'each_message';

function holdsForEmpty(rule: Rule): boolean {
  return findRuleFailures(rule, {}).length === 0;
}

function printBody({ body }: Rule, root: string, names: Names): Printed | undefined {
  const options = { names: 'proto', root, enumValue: names.constant } as const;
  if (body.kind === 'expression') return printCelPiece(guardPatterns(body.whole), options);
  const text = checkToCel(body.check, { root, constant: names.constant });
  if (text === undefined) return undefined;
  const check: Printed = { text, binding: binding.or };
  if (body.applies === undefined) return check;
  return { text: `${printCel({ kind: 'not', argument: body.applies }, options)} || ${inOr(check)}`, binding: binding.or };
}
