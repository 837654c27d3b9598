import type { EnumType, EnumValue } from '@amapi-spec/model';
import { jsdoc } from '../../jsdoc.ts';
import type { Declaration } from './module-text.ts';
import { requestEnumName } from './type-names.ts';

/** Declares an enum as the union of its known values and, where requests use it, that union without the unspecified value. */
export function enumDeclarations(type: EnumType, inRequests: boolean): readonly Declaration[] {
  if (!inRequests)
    return [{ text: `${jsdoc(type.description, type.source)}export type ${type.name} =\n${union(type.values)};\n`, names: [] }];
  const known = type.values.filter((value) => !value.unspecified);
  const unspecified = type.values.filter((value) => value.unspecified);
  const requestName = requestEnumName(type.name);
  const requestDoc = jsdoc(`${type.description}\n\nWhat a request may say: without the unspecified value.`, type.source);
  return [
    {
      text: `${jsdoc(type.description, type.source)}export type ${type.name} =\n  | ${requestName}\n${union(unspecified)};\n`,
      names: [requestName],
    },
    { text: `${requestDoc}export type ${requestName} =\n${union(known)};\n`, names: [] },
  ];
}

function union(values: readonly EnumValue[]): string {
  return values
    .map((value) => `${jsdoc(value.description, [], '  ')}  | '${value.name}'\n`)
    .join('')
    .trimEnd();
}
