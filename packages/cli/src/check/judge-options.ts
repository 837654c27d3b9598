import type { Issue } from '@amapi-spec/validators';
import type { Fix } from '@amapi-spec/validators/fixes';
import type { InputName } from '../gen/input-names.ts';
import type { Levels } from '../runtime/judged-input.ts';
import type { Finding } from './judged.ts';
import type { Note } from './read-device.ts';

/** How inputs are judged. */
export interface JudgeOptions {
  readonly kind: InputName;
  readonly levels: Levels;
  readonly device?: DeviceInput;
  /** Whether a command passes only when every error rule about devices could be judged. */
  readonly requireDeviceFacts: boolean;
  /** Of an input, what can be done about its issues; absent unless findings are to say it. */
  readonly fixesOf?: (value: unknown) => FixOf;
}

/** Finds what can be done about an issue. */
export type FixOf = (issue: Issue) => Fix | undefined;

/** The device that commands are judged for. */
export interface DeviceInput {
  /** As messages call it. */
  readonly file: string;
  readonly value: unknown;
  readonly notes: readonly Note[];
  /** What is to be said of the device alone. */
  readonly findings: readonly Finding[];
}
