import type { JsonValue, Model } from '@amapi-spec/model';

/** A value to judge. */
export interface Case {
  /** Name of the shape that it is judged as: mostly that of an input, but any will do. */
  readonly subject: string;
  readonly value: JsonValue;
}

/** Returns the shapes of whole values: what is sent, and what comes back. */
export function subjectsOf({ roles }: Pick<Model, 'roles'>): readonly string[] {
  return roles.inputs.map(({ shape }) => shape);
}
