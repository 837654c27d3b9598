import { atMembers, ifThen, without, type JsonSchema } from '../json-schema.ts';
import type { CheckHandler } from './check-context.ts';

/** google.rpc.Code CANCELLED. */
const cancelled = 1;

/** An operation that was cancelled has no errorCode in the command that its metadata holds. */
export const cancelledWithoutErrorCode: CheckHandler<'cancelled_without_error_code'> = (_check, { subject }) => {
  const metadata = subject.fields.find((field) => field.name === 'metadata');
  const urls =
    metadata?.type.kind === 'any' ? metadata.type.known.filter(({ shape }) => shape === 'Command').map(({ typeUrl }) => typeUrl) : [];
  const isCommand: JsonSchema = atMembers(['@type'], { enum: urls }, false);
  return ifThen(atMembers(['error', 'code'], { const: cancelled }, false), {
    properties: { metadata: ifThen(isCommand, without(['errorCode'])) },
  });
};
