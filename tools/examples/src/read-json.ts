/** A body that was read. What is no JSON has no value: the parser's message would quote it, and undefined is refused like anything else. */
export interface Body {
  readonly isTooLarge: boolean;
  readonly value?: unknown;
}

/** Reads the body of a request or an answer as JSON, and no more than so many bytes of it. */
export async function readJson(message: Request | Response, mostBytes: number): Promise<Body> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  try {
    for await (const chunk of message.body ?? []) {
      bytes += chunk.length;
      if (bytes > mostBytes) return { isTooLarge: true };
      text += decoder.decode(chunk, { stream: true });
    }
    return { isTooLarge: false, value: JSON.parse(text + decoder.decode()) };
  } catch {
    return { isTooLarge: false };
  }
}
