import type { Place } from './expression.ts';

/** A kind of artifact that can carry a rule. */
export type Target = 'validators' | 'json-schema' | 'protobuf';

/** Everything that a named check can be handed, by name: what its rule says in `with`, and what the model works out. */
export interface CheckInputs {
  /** The value that is checked, or, with `each`, the list whose elements are. */
  readonly place: Place;
  /** The elements at `place` are checked, each for itself. */
  readonly each: boolean;
  /** Greatest length of the text that is checked (of a map: of its keys), in code points: a longer one has the wrong form, which is all that is said of it. */
  readonly maxLength: number;
  /** In seconds, inclusive. */
  readonly min: number;
  /** In seconds, inclusive. */
  readonly max: number;
  /** A resource name of literal and `{id}` segments: `enterprises/{id}/devices/{id}`. */
  readonly template: string;
  /** The enum at `place`, and its values. */
  readonly enum: string;
  readonly values: readonly string[];
  /** The members of the oneof that the rule names. */
  readonly group: readonly Place[];
  /** The type of the command, the value of it that says nothing, and all others. */
  readonly type: Place;
  readonly unspecified: string;
  readonly knownTypes: readonly string[];
  /** Params members of all commands; with the types that own them, one each. */
  readonly params: readonly Place[];
  readonly paramsOwners: readonly MemberOwner[];
  /** Other members that belong to one type of command: a new password. */
  readonly ownFields: readonly Place[];
  readonly fieldOwners: readonly MemberOwner[];
  /** Status members; several types may share one. */
  readonly statusOwners: readonly MemberOwner[];
  /** What only the server sets. */
  readonly serverSet: readonly Place[];
  /** The code of an operation's error. */
  readonly operationCode: Place;
  /** The operation's opaque member, what its `@type` says when it holds a command, and the error code in that. */
  readonly packed: Place;
  readonly packedType: string;
  readonly packedErrorCode: Place;
}

/** A member and the types of command that own it. */
export interface MemberOwner {
  readonly place: Place;
  readonly types: readonly string[];
}

/** What the project knows of a named check. What it does, each target says for itself. */
export interface CheckDefinition {
  /** What must hold, as sentences for the docs. */
  readonly requirement: string;
  /** What a call hands over. A check on a place says what it takes there. */
  readonly inputs: readonly (keyof CheckInputs)[];
  /** Types of the value at the place that are taken, or of each element; absent: the check takes no path. */
  readonly takes?: readonly CheckedType[];
  /**
   * The places whose bad form leaves the rule out, by the names of their inputs. A check that refuses what is there reads no value, so that no
   * rule is skipped for a bad value.
   */
  readonly reads: readonly (keyof CheckInputs)[];
  /** What an issue can point at, each for itself, where `at` ends in `*`: `place`, the elements where the path ends in `*` too. */
  readonly issues: 'subject' | 'members' | 'place' | 'elements' | 'keys';
  /** What a finding can tell in its message. */
  readonly tells?: readonly FindingSlot[];
  /** The targets that cannot carry it exactly, with the reason. */
  readonly notCarriedBy: { readonly [T in Target]?: string };
}

/**
 * A slot of a message that the value fills: the member at fault, a type of command (that of the command, or that of its params member where the two
 * differ), the params member, which are names of the API; and what the text would be in the right form, as JSON, where that is certain.
 */
export type FindingSlot = 'field' | 'type' | 'params' | 'becomes';

/** The types that a check on a place can take; of lists those of texts or enum values. */
export type CheckedType = 'string' | 'duration' | 'timestamp' | 'enum' | 'list' | 'map';

const onText = ['place', 'each'] as const;
const onBoundedText = [...onText, 'maxLength'] as const;
const parsedInMessages = (what: string): { readonly protobuf: string } => ({
  protobuf: `a message holds the parsed ${what}, not its text`,
});
const noWords = 'CEL has no words for it';

/**
 * The closed list of named checks: what CEL cannot say. A member is there as `has()` has it: a scalar or message whose key is there, a list or map
 * that is not empty.
 */
export const checkDefinitions = {
  type_or_params: {
    requirement: 'The type or a params member is set.',
    inputs: ['type', 'params'],
    reads: ['type', 'params'],
    issues: 'subject',
    notCarriedBy: {},
  },
  at_most_one: {
    requirement: 'At most one of the members is set.',
    inputs: ['group'],
    reads: [],
    issues: 'members',
    tells: ['field'],
    notCarriedBy: { protobuf: 'a oneof cannot hold two members' },
  },
  /** Of the fields that belong to a command, an empty text counts as absent, as an empty list does. */
  params_exclude: {
    requirement: 'No params member is set together with a field that belongs to a type without params.',
    inputs: ['params', 'ownFields'],
    reads: [],
    issues: 'members',
    tells: ['field'],
    notCarriedBy: {},
  },
  /** `type`, where set and not unspecified, is the type of the params member, where there is exactly one. */
  type_matches_params: {
    requirement: 'If both the type and a params member are set, they belong together.',
    inputs: ['type', 'unspecified', 'paramsOwners'],
    reads: ['type'],
    issues: 'subject',
    tells: ['type', 'params'],
    notCarriedBy: {},
  },
  /** An empty text counts as absent. The check holds when no type is inferred, or beside a params member (`params_exclude` applies). */
  fields_of_type: {
    requirement: 'A field that belongs to one command is set in that command only.',
    inputs: ['type', 'unspecified', 'params', 'fieldOwners'],
    reads: ['type'],
    issues: 'members',
    tells: ['field', 'type'],
    notCarriedBy: {},
  },
  no_server_set_field: {
    requirement: 'No field that the server sets is present.',
    inputs: ['serverSet'],
    reads: [],
    issues: 'members',
    tells: ['field'],
    notCarriedBy: {},
  },
  /** The status member that is there belongs to the inferred type; a type that this spec does not know may own any. */
  status_of_type: {
    requirement: 'The status member belongs to the type of the command.',
    inputs: ['type', 'unspecified', 'knownTypes', 'paramsOwners', 'statusOwners'],
    reads: ['type'],
    issues: 'members',
    tells: ['field', 'type'],
    notCarriedBy: { protobuf: noWords },
  },
  /** The JSON form of google.protobuf.Duration. */
  duration_format: {
    requirement: 'The string is a duration in seconds: digits, optionally a point and up to nine more digits, and an s at the end.',
    inputs: onBoundedText,
    takes: ['duration'],
    reads: ['place'],
    issues: 'place',
    tells: ['becomes'],
    notCarriedBy: parsedInMessages('duration'),
  },
  duration_range: {
    requirement: 'The duration is within the bounds, both inclusive. Malformed strings are left to another rule.',
    inputs: [...onBoundedText, 'min', 'max'],
    takes: ['duration'],
    reads: ['place'],
    issues: 'place',
    notCarriedBy: {},
  },
  duration_not_zero: {
    requirement: 'The duration is not zero. Malformed strings are left to another rule.',
    inputs: onBoundedText,
    takes: ['duration'],
    reads: ['place'],
    issues: 'place',
    notCarriedBy: {},
  },
  timestamp_normalized: {
    requirement: 'The string is an RFC 3339 timestamp that ends in Z and has 0, 3, 6 or 9 decimals of a second.',
    inputs: onText,
    takes: ['timestamp'],
    reads: ['place'],
    issues: 'place',
    notCarriedBy: parsedInMessages('timestamp'),
  },
  language_tag: {
    requirement:
      'Each key is a well-formed language tag (RFC 5646), in upper or lower case; whether its parts are registered does not matter.',
    inputs: ['place', 'maxLength'],
    takes: ['map'],
    reads: ['place'],
    issues: 'keys',
    notCarriedBy: {},
  },
  resource_name: {
    requirement: 'The string has the segments of the resource name. An empty string is accepted.',
    inputs: [...onBoundedText, 'template'],
    takes: ['string'],
    reads: ['place'],
    issues: 'place',
    notCarriedBy: {},
  },
  activation_code: {
    requirement: 'The string is an activation code as in SGP.22, section 4.1, with or without its prefix. An empty string is accepted.',
    inputs: onBoundedText,
    takes: ['string'],
    reads: ['place'],
    issues: 'place',
    notCarriedBy: { 'json-schema': 'the parts of a code have lengths of their own', protobuf: noWords },
  },
  luhn: {
    requirement: 'The last digit is the Luhn check digit of the others; spaces and a trailing F are ignored. Any other string is accepted.',
    inputs: onBoundedText,
    takes: ['string'],
    reads: ['place'],
    issues: 'place',
    notCarriedBy: { 'json-schema': 'a pattern cannot add up digits', protobuf: noWords },
  },
  package_name: {
    requirement:
      'Each string is an Android application id: two or more segments of letters, digits and underscores, each beginning with a letter. An empty string is accepted.',
    inputs: onBoundedText,
    takes: ['string'],
    reads: ['place'],
    issues: 'place',
    notCarriedBy: {},
  },
  /** The issue names the nearest value. */
  known_value: {
    requirement: 'The string is one of the enum values that this spec lists.',
    inputs: [...onText, 'enum', 'values'],
    takes: ['enum'],
    reads: ['place'],
    issues: 'place',
    notCarriedBy: { protobuf: noWords },
  },
  no_duplicates: {
    requirement: 'No element is listed twice.',
    inputs: ['place'],
    takes: ['list'],
    reads: ['place'],
    issues: 'elements',
    notCarriedBy: {},
  },
  cancelled_without_error_code: {
    requirement: 'An operation that was cancelled (error code 1) has no errorCode in its command.',
    inputs: ['operationCode', 'packed', 'packedType', 'packedErrorCode'],
    reads: ['operationCode', 'packedErrorCode'],
    issues: 'subject',
    notCarriedBy: { protobuf: noWords },
  },
} as const satisfies Readonly<Record<string, CheckDefinition>>;

type Definitions = typeof checkDefinitions;

/** Names of all checks. */
export type CheckName = keyof Definitions;

/** A named check as a rule calls it, with all that it needs. */
export type CheckCall<Name extends CheckName = CheckName> = Name extends CheckName
  ? { readonly name: Name } & Pick<CheckInputs, Definitions[Name]['inputs'][number]>
  : never;

/** The checks that a target carries: what it must print. */
export type CarriedCheck<T extends Target> = {
  [Name in CheckName]: T extends keyof Definitions[Name]['notCarriedBy'] ? never : Name;
}[CheckName];

/** Returns what the project knows of a check. */
export function definitionOf(name: CheckName): CheckDefinition {
  return checkDefinitions[name];
}

/** Tells whether a target carries a check. */
export function isCarried<T extends Target>(check: CheckCall, target: T): check is CheckCall<CarriedCheck<T>> {
  return definitionOf(check.name).notCarriedBy[target] === undefined;
}
