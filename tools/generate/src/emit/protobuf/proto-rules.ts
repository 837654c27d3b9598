import type { Rule } from '@amapi-spec/model';

/** A rule as an entry of `(buf.validate.message).cel`. */
export interface CelRule {
  readonly id: string;
  readonly message: string;
  readonly expression: string;
}

/** The rules of the .proto: which message carries which, and what no message carries. */
export interface ProtoRules {
  readonly carried: ReadonlyMap<string, readonly CelRule[]>;
  /** Rules that are comments, by the message that they are about. */
  readonly comments: ReadonlyMap<string, readonly Rule[]>;
  /** Errors that the .proto does not carry, with the reason. */
  readonly missing: readonly { readonly rule: Rule; readonly why: string }[];
}
