import { atMembers, ifThen, without, type JsonSchema } from '../json-schema.ts';
import type { CheckHandler } from './check-context.ts';
import { fieldOf } from '@amapi-spec/model';

/** google.rpc.Code CANCELLED. */
const cancelled = 1;

/** An operation that was cancelled has no errorCode in the command that its metadata holds. */
export const cancelledWithoutErrorCode: CheckHandler<'cancelled_without_error_code'> = (_check, { subject }) => {
  const { type } = fieldOf(subject, 'metadata');
  const urls = type.kind === 'any' ? type.known.filter(({ shape }) => shape === 'Command').map(({ typeUrl }) => typeUrl) : [];
  const isCommand: JsonSchema = atMembers(['@type'], { enum: urls }, false);
  return ifThen(atMembers(['error', 'code'], { const: cancelled }, false), {
    properties: { metadata: ifThen(isCommand, without(['errorCode'])) },
  });
};
