import type { Issue, Result } from './types.ts';

/** Standard Schema v1 (https://standardschema.dev), for what an input must be and unchanged becomes. */
export interface Schema<X> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'amapi-spec';
    readonly validate: (value: unknown) => StandardResult<X>;
    readonly types?: { readonly input: X; readonly output: X } | undefined;
  };
}

/** What Standard Schema wants back; issues keep everything that an `Issue` has, the rule id among it. */
export type StandardResult<X> = { readonly value: X; readonly issues?: undefined } | { readonly issues: readonly Issue[] };

/** Turns a `Result` into Standard Schema's: warnings have no place there. */
export function toStandardResult<X>(result: Result<X>): StandardResult<X> {
  return result.issues === undefined ? { value: result.value } : { issues: result.issues };
}
