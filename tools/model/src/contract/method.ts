import type { Citation, Described } from './described.ts';
import type { FieldType } from './field-type.ts';

/** One HTTP method. */
export interface Method {
  /** `issueCommand`. */
  readonly operationId: string;
  /** Name in the .proto's service: `IssueCommand`. */
  readonly rpc: string;
  readonly slug: string;
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
}
