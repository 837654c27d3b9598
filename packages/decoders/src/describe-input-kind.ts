import type { InputKind } from './input-kind.ts';
import { lookup } from './runtime/lookup.ts';

const names: Readonly<Record<InputKind, string>> = {
  operation: 'an operation',
  operation_list: 'a list of operations',
  command: 'a command',
  command_for_device: 'a command and a device',
  device: 'a device',
  device_list: 'a list of devices',
  notification: 'a notification',
  notification_list: 'a list of notifications',
  http_error: "a server's HTTP error",
  http_response: 'an HTTP response',
  es9_refusal: "an eSIM server's refusal (ES9+)",
  internal_error_details: 'the error details of an eSIM command',
  unknown: 'nothing that is known',
};

/** Names a kind in words, with its article: `a device`; for anything else as for `unknown`. */
export function describeInputKind(kind: InputKind): string {
  return lookup(names, typeof kind === 'string' ? kind : 'unknown') ?? names.unknown;
}
