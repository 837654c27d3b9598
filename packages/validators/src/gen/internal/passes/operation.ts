import { passesCommand } from './command.ts';
import { passesIssueCommandResponse } from './issue-command-response.ts';
import { passesStatus } from './status.ts';
import { isObject } from '../../../runtime/is-object.ts';

/** Tells whether a value is a Operation that breaks no error rule. */
export function passesOperation(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'name':
        if (typeof member !== 'string') return false;
        break;
      case 'metadata':
        if (!isObject(member)) return false;
        if (member['@type'] !== undefined && typeof member['@type'] !== 'string') return false;
        if (member['@type'] === 'type.googleapis.com/google.android.devicemanagement.v1.Command' && !passesCommand(member)) return false;
        break;
      case 'done':
        if (typeof member !== 'boolean') return false;
        break;
      case 'error':
        if (!passesStatus(member)) return false;
        break;
      case 'response':
        if (!isObject(member)) return false;
        if (member['@type'] !== undefined && typeof member['@type'] !== 'string') return false;
        if (
          member['@type'] === 'type.googleapis.com/google.android.devicemanagement.v1.IssueCommandResponse' &&
          !passesIssueCommandResponse(member)
        )
          return false;
        break;
    }
  }
  return true;
}
