import type { Citation } from './described.ts';

/**
 * What parts the shapes play, and which members they play them with: said once in `x-roles` of `spec/openapi.yaml`, so that no code names
 * a shape or a member.
 */
export interface Roles {
  readonly command: CommandRole;
  readonly pair: PairRole;
  readonly operation: OperationRole;
  /** Absent when the API does not say how it refuses. */
  readonly refusal?: RefusalRole;
  readonly device: DeviceRole;
  /** What a caller can have judged as a whole, in file order; the body of each method is one of them. */
  readonly inputs: readonly Input[];
}

/** An order to a device: the shape that is sent, and the same with its result. */
export interface CommandRole {
  readonly schema: string;
  /** Shape that is sent. */
  readonly request: string;
  /** Shape that comes back, with its result. */
  readonly result: string;
  /** What a packed result calls itself. */
  readonly typeUrl: string;
  /** Member that says which command it is. */
  readonly type: string;
  /** Enum of that member. */
  readonly types: string;
  /** Value of that enum that says nothing. */
  readonly unspecified: string;
  /** Oneof of the members that hold a command's input, of which each says the type by itself. */
  readonly params: string;
  /** Oneof of the members that hold a command's result. */
  readonly status: string;
  /** Member that says what went wrong in general, with its enum; absent when results have none. */
  readonly error?: { readonly field: string; readonly enum: string };
}

/** A command beside the device that it is meant for. */
export interface PairRole {
  readonly shape: string;
  /** Member that holds the command. */
  readonly command: string;
  /** Member that holds the device. */
  readonly device: string;
}

/** A command on its way. */
export interface OperationRole {
  readonly shape: string;
  /** Member that holds the command, packed, with what is known of its result. */
  readonly command: string;
  /** Member that is true when nothing more will happen; absent when it has none. */
  readonly done?: string;
  /** Path of the number that says why it failed or that it was cancelled; absent when it has none. */
  readonly error?: readonly string[];
}

/** What a method answers with when it does not do what it was asked. */
export interface RefusalRole {
  readonly shape: string;
  /** Path of the number that repeats the HTTP status. */
  readonly status: readonly string[];
}

/** The facts that decide which commands a device can take. */
export interface DeviceRole {
  readonly shape: string;
  /** Member that holds the Android version, as its API level. */
  readonly level: string;
  /** Kinds of devices that are found in the field, by the facts that tell them apart. */
  readonly kinds: readonly DeviceKind[];
  readonly source: readonly Citation[];
}

/** A kind of device. */
export interface DeviceKind {
  /** What its users call it; absent for one that no documented way of enrolment leads to. */
  readonly name?: string;
  /** Values by member; all kinds state the same members. */
  readonly facts: Readonly<Record<string, string>>;
}

/** A value that a caller can have judged as a whole. */
export interface Input {
  /** The word after `check --as`, and after `as` in an example. */
  readonly name: string;
  readonly shape: string;
  /** What it is called in the middle of a sentence: `a command`. */
  readonly noun: string;
  /** What it is called where a rule says what is judged: `A request`. */
  readonly subject: string;
  /** Folder of `spec/examples` that has its examples; the first input of a folder is what its files are judged as unless they say another. */
  readonly folder: string;
}
