import { reportCommand } from './command.ts';
import { reportIssueCommandResponse } from './issue-command-response.ts';
import { reportStatus } from './status.ts';
import {
  operationCancelledWithoutErrorCode,
  operationNameFormat,
  operationOneResult,
  operationResultNeedsDone,
} from '../rules/operation.ts';
import { isObject } from '../../../runtime/is-object.ts';
import { isResourceName } from '../../../runtime/is-resource-name.ts';
import type { Report } from '../../../runtime/report.ts';

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

/** Reports what is wrong with a value as a Operation. */
export function reportOperation(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  let error: Error | undefined;
  let metadata: Metadata | undefined;
  let name = '';
  let done = false;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'name':
        if (report.isText(member)) name = member;
        break;
      case 'metadata':
        if (report.isObject(member) && report.isTypeUrl(member['@type'])) {
          metadata = member as Metadata;
          if (member['@type'] === 'type.googleapis.com/google.android.devicemanagement.v1.Command') reportCommand(member, report);
        }
        break;
      case 'done':
        if (report.isFlag(member)) done = member;
        break;
      case 'error':
        seen |= ERROR;
        reportStatus(member, report);
        if (isObject(member)) error = member as Error;
        break;
      case 'response':
        seen |= RESPONSE;
        if (report.isObject(member) && report.isTypeUrl(member['@type'])) {
          if (member['@type'] === 'type.googleapis.com/google.android.devicemanagement.v1.IssueCommandResponse')
            reportIssueCommandResponse(member, report);
        }
        break;
    }
    report.leave();
  }
  // operation.cancelled_without_error_code
  if (
    report.asks(operationCancelledWithoutErrorCode) &&
    error?.code === 1 &&
    metadata?.['@type'] === 'type.googleapis.com/google.android.devicemanagement.v1.Command' &&
    metadata.errorCode !== undefined
  )
    report.broken(operationCancelledWithoutErrorCode);
  // operation.name_format
  if (name !== '' && !isResourceName(name, 'enterprises/{id}/devices/{id}/operations/{id}') && report.asks(operationNameFormat))
    report.broken(operationNameFormat);
  // operation.one_result
  if ((seen & ERROR) !== 0 && (seen & RESPONSE) !== 0 && report.asks(operationOneResult)) report.broken(operationOneResult);
  // operation.result_needs_done
  if (done !== true && (seen & (ERROR | RESPONSE)) !== 0 && report.asks(operationResultNeedsDone)) report.broken(operationResultNeedsDone);
}
