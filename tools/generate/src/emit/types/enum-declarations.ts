import type { EnumType, EnumValue } from '@amapi-spec/model';
import { quote } from '../../code/literal.ts';
import { alternatives, declareType, type Declaration } from './declaration.ts';
import { enumType } from './type-symbols.ts';

/** Declares an enum as the union of its known values and, where requests use it, that union without the unspecified value. */
export function enumDeclarations(type: EnumType, inRequests: boolean): readonly Declaration[] {
  const { name, description, source, values } = type;
  const whole = enumType(name, 'response');
  if (!inRequests) return [declareType(whole, type, alternatives(values.map(alternative)))];
  const request = enumType(name, 'request');
  const [known, unspecified] = [false, true].map((wanted) => values.filter((value) => value.unspecified === wanted).map(alternative));
  return [
    declareType(whole, type, alternatives([[undefined, request], ...unspecified!])),
    declareType(
      request,
      { description: `${description}\n\nWhat a request may say: without the unspecified value.`, source },
      alternatives(known!),
    ),
  ];
}

function alternative({ name, description }: EnumValue): readonly [description: string, type: string] {
  return [description, quote(name)];
}
