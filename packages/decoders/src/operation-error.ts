import { errorMember, rpcCodeMember } from './gen/role-members.ts';
import { rpcCodes } from './gen/rpc-codes.ts';
import type { UnrecognizedValue } from './operation-reading.ts';
import { asText, isPresent, memberOf } from './runtime/loose.ts';
import { lookup } from './runtime/lookup.ts';
import type { OutcomeRow } from './runtime/rows.ts';
import { shownWord } from './runtime/shown-word.ts';

/** What `Operation.error` says. */
export interface OperationError {
  /** A code of google.rpc. */
  readonly code?: number;
  /** What the tables say about it; none for a newer one. */
  readonly row?: OutcomeRow;
  /** The server's own text. */
  readonly message?: string;
  /** What is there and not understood: an error is an error all the same. */
  readonly unrecognized: readonly UnrecognizedValue[];
}

/** Reads `Operation.error`; an absent one, and one that is empty, says nothing. */
export function readOperationError(error: unknown): OperationError {
  if (!isPresent(error)) return { unrecognized: [] };
  if (typeof error !== 'object' || Array.isArray(error)) return { unrecognized: [{ field: errorMember }] };
  const code = numberOf(memberOf(error, rpcCodeMember));
  const message = asText(memberOf(error, 'message'));
  const said = message === undefined ? {} : { message };
  if (typeof code !== 'number') {
    if (isPresent(code))
      return {
        ...said,
        unrecognized: [{ field: `${errorMember}.${rpcCodeMember}`, ...(typeof code === 'string' ? { value: shownWord(code) } : {}) }],
      };
    const rest = Object.keys(error as object).filter((name) => isPresent(memberOf(error, name)));
    return { ...said, unrecognized: rest.length === 0 ? [] : [{ field: errorMember }] };
  }
  const row = lookup(rpcCodes, code);
  return row === undefined
    ? { code, ...said, unrecognized: [{ field: `${errorMember}.${rpcCodeMember}`, value: code }] }
    : { code, row, ...said, unrecognized: [] };
}

/** Protobuf's JSON takes an integer in a text, too. */
function numberOf(code: unknown): unknown {
  return typeof code === 'string' && /^\d{1,9}$/.test(code) ? Number(code) : code;
}
