import type { JsonValue } from '@amapi-spec/model';
import { exampleValues } from '@amapi-spec/tools-conformance/cases/example-values.ts';
import { readSpecModel } from '@amapi-spec/tools-conformance/spec-model.ts';

const model = readSpecModel();

/** Values of the spec's own examples, each form once. */
export const examples: readonly JsonValue[] = [
  ...new Map(exampleValues(model).map(({ value }) => [JSON.stringify(value), value])).values(),
];

/** Texts that functions of the decoders take, and texts like them. */
export const texts: readonly string[] = [
  'LPA:1$smdp.example.com$MATCHING-ID',
  '1$smdp.example.com$MATCHING-ID$1.3.6.1.4.1.31746$1',
  '89049032123451234512345678901235',
  '8988247000100000033',
  '8988247000100000033F',
  '8.2.6/3.8',
  '9113681',
  '-1',
  '99999999999999999999999999',
  '3.5s',
  '2014-10-02T15:01:23.045123456Z',
  'enterprises/e/devices/d/operations/1',
  'OPERATION_SMDX_SUBJECT_REASON_CODE',
  'ERROR_TIME_OUT',
  'LOCK',
  model.roles.command.request,
  'amapi-rest-en',
  'e30=',
  '{"type":"LOCK"}',
  '{{ x }}',
  '\u0000',
  '\ud800',
  'x'.repeat(70_000),
];
