import type { CheckName } from '../contract/named-check.ts';
import type { JsonValue } from '../contract/json-value.ts';
import type { Remark, Severity } from '../contract/model.ts';
import type { RawCitation, RawDisagreement } from './citation.ts';

/** What every described thing in `spec/` may say; the forms here are those that `spec/meta` has already checked. */
export interface RawDescribed {
  readonly description?: string;
  readonly 'x-source'?: readonly RawCitation[];
  readonly 'x-disagreement'?: RawDisagreement;
}

/** A property, list element or map value. */
export interface RawProperty extends RawDescribed {
  readonly $ref?: string;
  readonly 'x-variant'?: 'request';
  readonly type?: 'string' | 'integer' | 'boolean' | 'array' | 'object';
  readonly format?: 'google-duration' | 'google-datetime' | 'int64' | 'int32';
  readonly items?: RawProperty;
  readonly additionalProperties?: RawProperty;
  readonly propertyNames?: { readonly maxLength: number };
  readonly maxLength?: number;
  readonly 'x-any'?: readonly string[];
  readonly readOnly?: boolean;
  readonly 'x-proto-field'?: number;
  readonly 'x-proto-oneof'?: string;
  readonly 'x-sensitive'?: 'secret' | 'identifier';
  readonly 'x-versions'?: 'android';
  readonly 'x-rule'?: string;
}

/** A file of `spec/schemas`. */
export interface RawSchema extends RawDescribed {
  readonly type: 'object' | 'string';
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, RawProperty>>;
  readonly oneOf?: readonly RawConstant[];
  readonly 'x-proto-type'?: string;
  readonly 'x-proto-omit'?: boolean;
  readonly 'x-proto-reserved'?: readonly number[];
  readonly 'x-proto-parent'?: string;
  readonly 'x-derived-from'?: 'commands';
}

/** A constant of an enum. */
export interface RawConstant extends RawDescribed {
  readonly const: string;
  readonly description: string;
  readonly 'x-proto-value'?: number;
}

/** A file of `spec/commands`. */
export interface RawCommand {
  readonly type: string;
  readonly protoValue: number;
  readonly params: 'none' | { readonly field: string; readonly presence: 'required' | 'optional' };
  readonly fields?: readonly string[];
  readonly status?: { readonly field: string; readonly values: readonly string[] };
  readonly brief: string;
  readonly effects?: readonly RawRemark[];
  readonly notes?: readonly RawRemark[];
  readonly related?: readonly string[];
  readonly source: readonly RawCitation[];
  readonly disagreement?: RawDisagreement;
}

/** A sentence with its source. */
export type RawRemark = Omit<Remark, 'source'> & { readonly source: readonly RawCitation[] };

/** A file of `spec/rules`. */
export interface RawRule {
  readonly subject: string;
  readonly for?: string | readonly string[];
  readonly severity: Severity;
  readonly require?: string;
  readonly check?: CheckName;
  readonly with?: RawCheckArguments;
  readonly message: string;
  readonly params?: Readonly<Record<string, RawParam>>;
  readonly why?: string;
  readonly at: string;
  readonly supersededBy?: readonly string[];
  readonly outcome?: { readonly errorCode: string; readonly basis: 'documented' | 'disputed' | 'inferred' | 'observed' };
  readonly source: readonly RawCitation[];
  readonly bad: RawRuleExamples;
  readonly good: RawRuleExamples;
}

/** A constant, or a version of Android by its name. */
export type RawParam = string | number | { readonly android: string };

/** `spec/android-versions.yaml`. */
export interface RawAndroidVersions {
  readonly description: string;
  readonly source: readonly RawCitation[];
  readonly versions: Readonly<Record<string, number>>;
}

/** Values by the name of what they show. */
export type RawRuleExamples = Readonly<Record<string, JsonValue>>;

/** What a named check is told by its rule file; the rest the model derives. */
export interface RawCheckArguments {
  readonly path?: string;
  readonly group?: string;
  readonly template?: string;
}
