import type { Citation, Described } from './described.ts';
import type { FieldType } from './field-type.ts';

/** One HTTP method. */
export interface Method {
  /** `issueCommand`. */
  readonly operationId: string;
  /** Name in the .proto's service: `IssueCommand`. */
  readonly rpc: string;
  /** The same in kebab case, as pages are named: `issue-command`. */
  readonly slug: string;
  /** File that says it: `spec/paths/issue-command.yaml`. */
  readonly file: string;
  readonly httpMethod: 'get' | 'post' | 'delete' | 'patch' | 'put';
  /** `/v1/enterprises/{enterpriseId}/devices/{deviceId}:issueCommand`. */
  readonly path: string;
  /** Google's gRPC transcoding template. */
  readonly transcoding: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  /** Shape of the body: `CommandRequest`. */
  readonly request?: { readonly shape: string; readonly description: string };
  readonly responses: readonly { readonly status: string; readonly description: string; readonly shape?: string }[];
  readonly scopes: readonly string[];
  /** Request message of the .proto that exists already: `google.longrunning.GetOperationRequest`; absent: one of ours. */
  readonly protoRequest?: string;
  readonly source: readonly Citation[];
}

/** A path or query parameter. */
export interface Parameter extends Described {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly type: FieldType;
  /** ECMA-262 pattern of a path parameter. */
  readonly pattern?: string;
  /** Field number of a query parameter in a request message of ours. */
  readonly protoNumber?: number;
  /** Type in the .proto, when it is not that of the JSON form: `google.protobuf.FieldMask`. */
  readonly protoType?: string;
}

/** Field numbers that a request message of ours gives to what the call is about, and to the body where there is one. */
export const requestNumbers = { name: 1, body: 2 } as const;
