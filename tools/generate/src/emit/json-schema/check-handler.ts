import type { CarriedCheck, CheckCall } from '@amapi-spec/model';
import type { JsonSchema } from './json-schema.ts';
import type { ZeroValue } from './leaf-to-json-schema.ts';

/** The checks that JSON Schema can say. */
export type Carried = CarriedCheck<'json-schema'>;

/** Translates one check to a schema of the rule's subject. */
export type CheckHandler<Name extends Carried> = (check: CheckCall<Name>, zeroValue: ZeroValue) => JsonSchema;

/** Describes values that keep a check and are told faster than all that do; undefined where the check has none. */
export type UsualValue<Name extends Carried> = (check: CheckCall<Name>) => JsonSchema | undefined;
