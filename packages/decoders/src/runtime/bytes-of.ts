/** A message of Pub/Sub has at most 10 MB. */
const mostBytes = 10_485_760;

/**
 * Takes a value as bytes: any view of a buffer, of any realm, and the JSON that a Node Buffer becomes, `{ type: 'Buffer', data: [...] }`.
 * Undefined for anything else, and for more than a message can have.
 */
export function bytesOf(value: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  const data = bufferData(value);
  return data === undefined || data.length > mostBytes ? undefined : Uint8Array.from(data);
}

/** The first byte of what {@link bytesOf} takes, without a copy. */
export function firstByteOf(value: unknown): unknown {
  return ArrayBuffer.isView(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)[0] : bufferData(value)?.[0];
}

function bufferData(value: unknown): readonly number[] | undefined {
  const { type, data } = (value ?? {}) as { readonly type?: unknown; readonly data?: unknown };
  return type === 'Buffer' && Array.isArray(data) ? data : undefined;
}
