import type { Catalogue, StructuralFinding } from './catalogue.ts';
import type { Citation, Described, Disagreement } from './described.ts';
import type { FieldType } from './field-type.ts';
import type { JsonValue } from './json-value.ts';
import type { CodeTable } from './code-table.ts';
import type { CheckCall, FindingSlot } from './named-check.ts';
import type { Constant } from './constant.ts';
import type { Expression, Place } from './expression.ts';
import type { Info } from './info.ts';
import type { Method } from './method.ts';
import type { OtherName } from './other-name.ts';
import type { Roles } from './roles.ts';
import type { RuleFix } from './rule-fix.ts';

/** The whole canon, read, checked, resolved and frozen: plain data, the only thing that emitters see. Every list is in a fixed order. */
export interface Model {
  readonly info: Info;
  readonly roles: Roles;
  readonly androidVersions: AndroidVersions;
  /** By id, in file order. */
  readonly sources: readonly Source[];
  /** Object shapes, both variants, sorted by name. */
  readonly shapes: readonly Shape[];
  /** Enums, sorted by name; one each, shared by both variants. */
  readonly enums: readonly EnumType[];
  /** In the order of their proto values. */
  readonly commands: readonly CommandType[];
  /** In the order of `spec/openapi.yaml`. */
  readonly methods: readonly Method[];
  /** Sorted by id. */
  readonly rules: readonly Rule[];
  /** In the order of `structuralIds`. */
  readonly structural: readonly StructuralFinding[];
  /** English, then the others by their locales. */
  readonly catalogues: readonly Catalogue[];
  /** By what they are taken for a part of, in file order. */
  readonly otherNames: readonly OtherName[];
  /** Sorted by id. */
  readonly codes: readonly CodeTable[];
  /** Sorted by path. */
  readonly examples: readonly Example[];
}

/** The table of Android's versions. */
export interface AndroidVersions {
  readonly description: string;
  readonly source: readonly Citation[];
  /** By API level. */
  readonly versions: readonly AndroidVersion[];
}

/** A version of Android. */
export interface AndroidVersion {
  /** `8.1`, `12L`, `15`. */
  readonly name: string;
  /** What a device with it reports. */
  readonly apiLevel: number;
}

/** A cited document. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly revision?: string;
  /** Date read, ISO 8601. */
  readonly date: string;
}

/** An object as it is published: one per schema and variant. */
export interface Shape extends Described {
  /** `Command`, `CommandRequest`; unique. */
  readonly name: string;
  /** File name in `spec/schemas`: `Command`. */
  readonly schema: string;
  /** `request` is closed and strict, `response` is open. */
  readonly variant: 'request' | 'response';
  /** The other variant's name, when there is one. */
  readonly twin?: string;
  /** In file order. A request shape has no server-set fields here (see `serverSet`). */
  readonly fields: readonly Field[];
  /** A value of it. */
  readonly example?: JsonValue;
  /** Server-set fields that the request variant leaves out; empty for a response. */
  readonly serverSet: readonly Field[];
  readonly proto: ShapeProto;
  /** Ids of the rules whose subject is this shape. */
  readonly rules: readonly string[];
}

/** How a shape appears in the .proto. */
export type ShapeProto =
  /** Emitted as a message of this name (both variants of a schema share one). */
  | { readonly kind: 'message'; readonly name: string; readonly reserved: readonly number[] }
  /** A message of someone else, never re-emitted: `google.rpc.Status`. */
  | { readonly kind: 'foreign'; readonly name: string }
  /** Not in the .proto. */
  | { readonly kind: 'none' };

/** One property of a shape. */
export interface Field extends Described {
  /** JSON name. */
  readonly name: string;
  /** snake_case name. */
  readonly protoName: string;
  /** Absent in foreign and omitted shapes. */
  readonly protoNumber?: number;
  readonly type: FieldType;
  /** A value of it. */
  readonly example?: JsonValue;
  /** Required by the type and the JSON Schema; `requiredRule` reports its absence. */
  readonly required: boolean;
  /** Id of the rule that refuses absence (request variants). */
  readonly requiredRule?: string;
  /** Set by the server, never by a caller. */
  readonly readOnly: boolean;
  /** Name of the proto oneof: params, status, status_details, device_info. */
  readonly oneof?: string;
  readonly sensitive?: 'secret' | 'identifier';
}

/** An enum; open in responses, known values only in requests. */
export interface EnumType extends Described {
  /** File name in `spec/schemas`: `StartLostModeStatus_Status`. */
  readonly name: string;
  /** The message that it nests in, and its name there. */
  readonly proto: { readonly parent: string; readonly name: string };
  /** The first is the zero value. */
  readonly values: readonly EnumValue[];
}

/** One constant of an enum. */
export interface EnumValue extends Described {
  readonly name: string;
  readonly protoNumber: number;
  /** The zero value: "nothing said". */
  readonly unspecified: boolean;
}

/** One kind of command and what belongs to it. */
export interface CommandType {
  readonly type: string;
  /** kebab-case: file and page name. */
  readonly slug: string;
  readonly protoNumber: number;
  readonly params?: { readonly field: string; readonly shape: string; readonly presence: 'required' | 'optional' };
  /** Other request fields that only this type has: newPassword. */
  readonly fields: readonly string[];
  readonly status?: { readonly field: string; readonly values: readonly string[] };
  readonly brief: string;
  /** Whether no other command takes back what it does: a fix must not make a value this command without asking. */
  readonly irreversible: boolean;
  readonly effects: readonly Remark[];
  readonly notes: readonly Remark[];
  /** Other types. */
  readonly related: readonly string[];
  readonly source: readonly Citation[];
  readonly disagreement?: Disagreement;
}

/** A sentence with its source. */
export interface Remark {
  readonly text: string;
  /** Set when who writes the command has to know it: descriptions of the type and of its params member say it too. */
  readonly audience?: 'caller';
  readonly source: readonly Citation[];
}

/** The level of a rule unless the caller sets another. */
export type Severity = 'error' | 'warning' | 'off';

/** One rule, checked and lowered. */
export interface Rule {
  /** `add_esim.min_api_level`. */
  readonly id: string;
  readonly area: string;
  readonly name: string;
  /** Shape that is the subject (`this`): CommandRequest, CommandForDevice, Command, Operation, AddEsimParamsRequest ... */
  readonly subject: string;
  /** Shape of the input that its examples are judged as: the subject, or the whole that it is part of. */
  readonly judgedAs: string;
  /** Command types it is for; empty: all. */
  readonly for: readonly string[];
  readonly severity: Severity;
  /** English template; `fillMessage` puts the params into its slots. */
  readonly message: string;
  /** Values of the slots. */
  readonly params: Readonly<Record<string, string | number>>;
  /** The other slots, for which each finding has values of its own. */
  readonly tells: readonly FindingSlot[];
  /** What its expression names, or its check takes, in file order: a limit is said once. */
  readonly constants: readonly Constant[];
  readonly why?: string;
  /** What the sender can change; the last segment may be `*`. */
  readonly at: readonly string[];
  readonly outcome?: { readonly errorCode: string; readonly basis: 'documented' | 'disputed' | 'inferred' | 'observed' };
  /** What a machine can do when it is broken; absent where only its sender knows. */
  readonly fix?: RuleFix;
  readonly body: RuleBody;
  /** Rules on `CommandForDevice` that answer the same question better; the rule is superseded where one of them is not skipped. */
  readonly supersededBy?: readonly string[];
  /** Every place that the rule reads, from the subject, as JSON names (`*` for elements): skipped when one of these failed its structural check. */
  readonly reads: readonly (readonly string[])[];
  readonly source: readonly Citation[];
  readonly examples: readonly RuleExample[];
  /** `spec/rules/add_esim/min_api_level.yaml`. */
  readonly file: string;
  /** Address of its page in the published docs. */
  readonly docs: string;
}

/** What a rule requires. */
export type RuleBody =
  | {
      readonly kind: 'expression';
      /** The CEL text with its constants filled in: it needs nothing beside it. */
      readonly text: string;
      /** The CEL text as written, over `Rule.constants`. */
      readonly written: string;
      /** The requirement alone. */
      readonly require: Expression;
      /** Device facts that must be known, or the rule is skipped; added by the model. */
      readonly guards: readonly DeviceGuard[];
      /** `for` as an expression over the subject's command; absent when `for` is empty. */
      readonly applies?: Expression;
      /** The whole rule, false when it is broken: `!(applies && guards) || require`. */
      readonly whole: Expression;
    }
  | {
      readonly kind: 'check';
      readonly check: CheckCall;
      readonly applies?: Expression;
    };

/** A device fact that must be there and known: `known` is the lowered condition. */
export interface DeviceGuard {
  readonly place: Place;
  readonly known: Expression;
}

/** An example in a rule file; the bad ones come first. */
export interface RuleExample {
  /** What it shows; unique among the good and among the bad ones. */
  readonly name: string;
  readonly value: JsonValue;
  /** False: it breaks the rule, which may be a warning only. */
  readonly good: boolean;
}

/** A file under `spec/examples`. */
export interface Example {
  /** `spec/examples/valid/requests/lock.yaml`. */
  readonly file: string;
  readonly name: string;
  readonly valid: boolean;
  /** Folder below `valid` or `invalid`. */
  readonly folder: string;
  /** Shape that judges it: that of an input or, in `answers`, of an answer. */
  readonly subject: string;
  /** Methods whose answer it can be, by `operationId`; absent: each that answers with its shape. */
  readonly methods?: readonly string[];
  /** A value that readers must cope with, but no example of what to expect. */
  readonly unusual: boolean;
  readonly description?: string;
  readonly value: JsonValue;
  /** Rule and structural ids that are reported, errors and warnings, sorted. */
  readonly breaks: readonly string[];
}
