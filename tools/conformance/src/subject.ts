import type { JsonValue } from '@amapi-spec/model';

/** The shapes of whole values: what is sent, and what comes back. */
export const subjects = ['CommandRequest', 'CommandForDevice', 'Command', 'Operation', 'Device'] as const;

/** One of them. */
export type Subject = (typeof subjects)[number];

/** A value to judge. */
export interface Case {
  /** Name of the shape that it is judged as: mostly a `Subject`, but any will do. */
  readonly subject: string;
  readonly value: JsonValue;
}
