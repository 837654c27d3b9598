/** The classes that runtimes have and plain ECMAScript has not, as far as this project uses them. */
export interface TextCoding {
  TextDecoder?: new (label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean }) => TextDecoderLike;
  TextEncoder?: new () => TextEncoderLike;
}

interface TextDecoderLike {
  decode(bytes: Uint8Array): string;
}

interface TextEncoderLike {
  encode(text: string): Uint8Array;
}

/** Gives an engine that has none a `TextDecoder`, always fatal, and a `TextEncoder`, both of UTF-8 alone; leaves the engine's own as they are. */
export function provideTextCoding(engine: object): void {
  const coding: TextCoding = engine;
  coding.TextDecoder ??= Utf8Decoder;
  coding.TextEncoder ??= Utf8Encoder;
}

/** ECMAScript decodes UTF-8 in URIs, and refuses what is none (ECMA-262, Decode): each byte is written as an escape of one. */
class Utf8Decoder implements TextDecoderLike {
  private readonly keepsMark: boolean;

  constructor(_label?: string, options?: { readonly ignoreBOM?: boolean }) {
    this.keepsMark = options?.ignoreBOM === true;
  }

  decode(bytes: Uint8Array): string {
    let escapes = '';
    for (const byte of bytes) escapes += `%${byte < 16 ? '0' : ''}${byte.toString(16)}`;
    const text = decodeURIComponent(escapes);
    return !this.keepsMark && text.startsWith('\ufeff') ? text.slice(1) : text;
  }
}

class Utf8Encoder implements TextEncoderLike {
  encode(text: string): Uint8Array {
    // Half of a surrogate pair is no character, and becomes the one for that.
    const whole = text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
    return Uint8Array.from(encodeURIComponent(whole).match(/%..|./g) ?? [], (part) =>
      part.length === 1 ? part.charCodeAt(0) : Number.parseInt(part.slice(1), 16),
    );
  }
}
