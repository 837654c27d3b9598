/** What is said of a value of another type than expected, besides which it is. */
export interface TypeHints {
  /** A value of the right type, as JSON. */
  readonly example?: string | undefined;
  /** What the value would be, as JSON, where that is certain. */
  readonly becomes?: string | undefined;
  /** What Protobuf's parsers read too. */
  readonly form?: 'protobuf' | undefined;
}

/** Hints for the text of a duration: how to write a number of seconds. */
export function secondsHints(value: unknown, example: string | undefined): TypeHints {
  const isSeconds = typeof value === 'number' && /^[0-9]{1,12}(?:\.[0-9]{1,9})?$/.test(String(value));
  return { example, becomes: isSeconds ? `"${value}s"` : undefined };
}

/** Hints for the text of an int64: how to write a number. */
export function int64Hints(value: unknown): TypeHints {
  if (typeof value !== 'number') return {};
  return { becomes: Number.isSafeInteger(value) ? `"${value}"` : undefined, form: 'protobuf' };
}

/** Hints for an int32: what digits in a text are. */
export function int32Hints(value: unknown): TypeHints {
  if (typeof value !== 'string' || !/^(?:0|-?[1-9][0-9]{0,9})$/.test(value) || Number(value) !== (Number(value) | 0)) return {};
  return { becomes: value, form: 'protobuf' };
}

/** Hints for one of an enum's values. */
export function wordHints(value: unknown, [first = '']: readonly string[]): TypeHints {
  return { example: `"${first}"`, form: typeof value === 'number' ? 'protobuf' : undefined };
}

/** Hints for a list of an enum's values: one of them where a list belongs is a list of it. */
export function wordListHints(value: unknown, list: readonly string[]): TypeHints {
  const becomes = typeof value === 'string' && list.includes(value) ? `["${value}"]` : undefined;
  return { example: `["${list[0] ?? ''}"]`, becomes };
}

/** Hints for an object of a request: PHP makes a list of an empty one. */
export function objectHints(value: unknown, example: string | undefined): TypeHints {
  return { example, becomes: Array.isArray(value) && value.length === 0 ? '{}' : undefined };
}
