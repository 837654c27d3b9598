import { placeNames } from '@amapi-spec/model/expression';
import type { CheckHandler } from '../check-handler.ts';
import { atMembers, ifThen, without, type JsonSchema } from '../json-schema.ts';
import { atPlace } from './at-place.ts';

/** google.rpc.Code CANCELLED. */
const cancelled = 1;

/** An operation that was cancelled has no errorCode in the command that its metadata holds. */
export const cancelledWithoutErrorCode: CheckHandler<'cancelled_without_error_code'> = ({
  operationCode,
  packed,
  packedType,
  packedErrorCode,
}) => {
  const isCommand: JsonSchema = atMembers(['@type'], { enum: [packedType] }, false);
  return ifThen(
    atMembers(placeNames(operationCode), { const: cancelled }, false),
    atPlace(packed, ifThen(isCommand, without(placeNames(packedErrorCode).slice(-1)))),
  );
};
