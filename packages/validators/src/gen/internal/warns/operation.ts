import { warnsCommand } from './command.ts';
import { isResourceName } from '../../../runtime/is-resource-name.ts';

const ERROR = 1 << 0;
const RESPONSE = 1 << 1;

/** What the rules read of error. */
interface Error {
  readonly code?: number;
}

/** What the rules read of metadata. */
interface Metadata {
  readonly '@type'?: string;
  readonly errorCode?: string;
}

/** Tells whether there is anything to warn about in a Operation that passed. */
export function warnsOperation(value: object): boolean {
  let error: Error | undefined;
  let metadata: Metadata | undefined;
  let name = '';
  let done = false;
  let seen = 0;
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined) continue;
    switch (key) {
      case 'name':
        name = member as string;
        break;
      case 'metadata':
        if (
          (member as Record<string, unknown>)['@type'] === 'type.googleapis.com/google.android.devicemanagement.v1.Command' &&
          warnsCommand(member as object)
        )
          return true;
        metadata = member as Metadata;
        break;
      case 'done':
        done = member as boolean;
        break;
      case 'error':
        seen |= ERROR;
        error = member as Error;
        break;
      case 'response':
        seen |= RESPONSE;
        break;
    }
  }
  // operation.cancelled_without_error_code
  if (
    error?.code === 1 &&
    metadata?.['@type'] === 'type.googleapis.com/google.android.devicemanagement.v1.Command' &&
    metadata.errorCode !== undefined
  )
    return true;
  // operation.name_format
  if (name !== '' && !isResourceName(name, 'enterprises/{id}/devices/{id}/operations/{id}')) return true;
  // operation.one_result
  if ((seen & ERROR) !== 0 && (seen & RESPONSE) !== 0) return true;
  // operation.result_needs_done
  if (done !== true && (seen & (ERROR | RESPONSE)) !== 0) return true;
  return false;
}
