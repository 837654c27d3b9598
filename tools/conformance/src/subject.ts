import type { JsonValue } from '@amapi-spec/model/model.ts';

/** The shapes that whole values are judged as. */
export const subjects = ['CommandRequest', 'CommandForDevice', 'Command', 'Operation', 'Device'] as const;

/** One of them. */
export type Subject = (typeof subjects)[number];

/** A value to judge. */
export interface Case {
  readonly subject: Subject;
  readonly value: JsonValue;
}
