/** A message of Pub/Sub has at most 10 MB. */
export const mostBytes = 10_485_760;

/**
 * Takes a value as bytes: a buffer or any view of one, of any realm, and the JSON that a Node Buffer becomes, `{ type: 'Buffer', data: [...] }`.
 * Undefined for anything else, and for more than a message can have.
 */
export function bytesOf(value: unknown): Uint8Array | undefined {
  const view = viewOf(value);
  if (view !== undefined) return view.length > mostBytes ? undefined : view;
  const data = bufferData(value);
  return data === undefined || data.length > mostBytes ? undefined : Uint8Array.from(data);
}

/** The first byte of what {@link bytesOf} takes, without a copy. */
export function firstByteOf(value: unknown): unknown {
  return (viewOf(value) ?? bufferData(value))?.[0];
}

function viewOf(value: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  // The class of another realm is another class; its name is the same.
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]' ? new Uint8Array(value as ArrayBuffer) : undefined;
}

function bufferData(value: unknown): readonly number[] | undefined {
  const { type, data } = (value ?? {}) as { readonly type?: unknown; readonly data?: unknown };
  return type === 'Buffer' && Array.isArray(data) ? data : undefined;
}
