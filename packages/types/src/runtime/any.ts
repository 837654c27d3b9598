/**
 * An object whose `@type` names a kind that this spec knows.
 * @see google.protobuf.Any, JSON form: https://protobuf.dev/programming-guides/json/#any
 */
export type KnownAny<Url extends string, Value> = Value & {
  /** Names the kind of this object. */
  '@type': Url;
};

/** An object of any other kind: what is in it is not judged. */
export interface UnknownAny {
  /** Names the kind of this object. */
  '@type'?: string;
  [member: string]: unknown;
}
