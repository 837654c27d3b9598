import type { Shape } from '@amapi-spec/model';
import { type Code, code } from '../../../code/code.ts';
import { exportsFrom } from '../../../code/module.ts';
import { withArticle } from '../names.ts';
import { bytesRuntime, publicPath, readerOf, runtimeTypes } from '../symbols.ts';

/** Prints the public module of a body in bytes: `checkXBytes`. */
export function publicBytesModule({ name }: Pick<Shape, 'name'>): Code {
  return code`${exportsFrom(publicPath(`${name}Bytes`), [runtimeTypes.BytesResult])}

/**
 * Judges the bytes of ${withArticle(name)}, without making values of them: valid where \`is${name}(JSON.parse(text))\` is true, \`text\` being what
 * \`new TextDecoder('utf-8', { fatal: true })\` makes of the bytes, and no object in them has a key twice. Otherwise the reason, the first of these:
 *
 * - \`not_bytes\`: it is no \`Uint8Array\`, of which a \`Buffer\` is one.
 * - \`malformed\`: decoding or parsing would throw. \`offset\` is the first byte that no JSON text has there, or the number of bytes where one
 *   would go on. So it is for overlong forms and surrogates, which are no UTF-8, and for no bytes at all; one byte order mark at the beginning passes.
 * - \`duplicate_key\`: an object has a key twice, also where one is written with escapes. \`offset\` is its second place.
 * - \`refused\`: \`is${name}\` is false. The issues come from \`validate${name}\`, of the parsed body.
 *
 * Never throws and never changes a byte. Its time is linear in their number, whatever their nesting.
 */
export function check${name}Bytes(bytes: Uint8Array): ${runtimeTypes.BytesResult} {
  return ${bytesRuntime.checkBytes}(bytes, ${readerOf(name).read});
}
`;
}
