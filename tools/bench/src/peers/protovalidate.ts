import { registry } from '@amapi-spec/protobuf';
import { type DescMessage, fromJson, type JsonValue } from '@bufbuild/protobuf';
import { createValidator } from '@bufbuild/protovalidate';

const validator = createValidator({ registry });
const proto = 'google.android.devicemanagement.v1';
const issueCommand = registry.getMessage(`${proto}.IssueCommandRequest`)!;
const device = registry.getMessage(`${proto}.Device`)!;
const name = 'enterprises/LC00example/devices/3f';

function judge(
  schema: DescMessage,
  value: JsonValue,
  ignoreUnknownFields: boolean,
): { readonly kind: string; readonly violations?: unknown } | undefined {
  try {
    return validator.validate(schema, fromJson(schema, value, { registry, ignoreUnknownFields }));
  } catch {
    return undefined;
  }
}

/** Warnings are constraints there too: only errors count, which their ids tell. */
export const isCommandRequest = (value: unknown): boolean =>
  judge(issueCommand, { name, command: value as JsonValue }, false)?.kind === 'valid';
export const findIssues = (value: unknown): unknown => judge(issueCommand, { name, command: value as JsonValue }, false);
export const hasNoIssues = (found: unknown): boolean => (found as ReturnType<typeof judge>)?.kind === 'valid';
export const isDevice = (value: unknown): boolean => judge(device, value as JsonValue, true)?.kind === 'valid';
