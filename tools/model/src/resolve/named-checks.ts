import type { Place } from '../contract/expression.ts';
import type { Shape } from '../contract/model.ts';
import type { Roles } from '../contract/roles.ts';
import { type CheckCall, type CheckInputs, type CheckName, definitionOf, type FindingSlot } from '../contract/named-check.ts';
import type { Constant } from '../contract/constant.ts';
import { placeNames } from '../expression/place.ts';
import { pointsAtEach } from '../query/points-at-each.ts';
import type { RawCheckArguments, RawRule } from '../read/raw.ts';
import { type Argument, argumentOf, checkInputs, InputProblem } from './check-inputs.ts';
import type { ResolvedTypes } from './context.ts';

/** A check's call, or why it does not fit its subject, with the place in the rule that is the reason. */
export type CheckResult =
  | {
      readonly call: CheckCall;
      /** The names of the params that it takes. */
      readonly uses: readonly string[];
    }
  | { readonly problem: string; readonly argument?: Argument };

/** Completes a rule's named check with all that its definition needs. */
export function resolveCheck(
  name: CheckName,
  given: RawCheckArguments,
  constants: readonly Constant[],
  subject: Shape,
  types: ResolvedTypes,
  roles: Roles,
): CheckResult {
  const definition = definitionOf(name);
  const wanted = new Set(definition.inputs.map((input) => argumentOf[input]));
  const surplus = (Object.keys(given) as (keyof RawCheckArguments)[]).find((argument) => !wanted.has(argument));
  if (surplus !== undefined) return { problem: `it does not use with.${surplus}`, argument: ['with', surplus] };
  const inputs = definition.inputs.map(
    (input) => [input, checkInputs[input]({ definition, subject, given, constants, types, roles })] as const,
  );
  const found = inputs.map(([, value]) => value).find((value) => value instanceof InputProblem);
  if (found !== undefined) return { problem: found.problem, ...(found.argument && { argument: found.argument }) };
  // The definition's inputs are those of the call: `CheckCall` is made of them.
  return {
    call: { name, ...Object.fromEntries(inputs) } as unknown as CheckCall,
    uses: definition.inputs.filter((input) => input === 'min' || input === 'max'),
  };
}

/** The places that a check reads, from its subject, as JSON names with `*` for each element. */
export function checkReads(call: CheckCall): readonly (readonly string[])[] {
  const inputs: Partial<CheckInputs> = call;
  const places = definitionOf(call.name).reads.flatMap((input) => inputs[input] as Place | readonly Place[]);
  return places.map((place) => [...placeNames(place), ...(inputs.each === true && place === inputs.place ? ['*'] : [])]);
}

/** Tells whether a check finds several things at fault at `at`, which points at each. */
export function findsEachAt(call: CheckCall, at: readonly string[]): boolean {
  const { place, each = false }: Partial<CheckInputs> = call;
  const parent = at.slice(0, -1).join('.');
  switch (definitionOf(call.name).issues) {
    case 'subject':
      return false;
    case 'members':
      return parent === '';
    case 'place':
      return each && place !== undefined && parent === placeNames(place).join('.');
    case 'elements':
    case 'keys':
      return place !== undefined && parent === placeNames(place).join('.');
  }
}

/** The slots of a message that findings of a rule can fill: of what it points at, and the type of a command where it is one that the spec knows. */
export function toldBy({ check, with: given, at: place }: RawRule, { variant }: Shape): FindingSlot[] {
  if (check === undefined) return [];
  const at = place.split('.');
  const { tells = [], inputs } = definitionOf(check);
  const isTold: Readonly<Record<FindingSlot, boolean>> = {
    field: at.length === 1 && pointsAtEach({ at }),
    type: variant === 'request' || inputs.includes('knownTypes'),
    params: true,
    becomes: place === given?.path,
  };
  return tells.filter((slot) => isTold[slot]);
}
