/** A text as it reads with one layer of escapes taken off. */
export interface View {
  readonly text: string;
  /** Where each character stood before, and where the text ended. */
  readonly starts: Uint32Array;
}

const escapes = /\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[^ux])|(?:%[0-9a-f]{2})+|&(?:quot|apos|amp|lt|gt|#\d{1,7}|#x[0-9a-f]{1,6});/gi;
const letters: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
const entities: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>' };

/** Takes one layer of escapes off: those of JSON and JavaScript strings, of URLs and forms (`%24`), of HTML. Undefined when there is none. */
export function decodeLayer(text: string, pattern: RegExp = escapes): View | undefined {
  if (!/[\\%&]/.test(text)) return undefined;
  const starts = new Uint32Array(text.length + 1);
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  const keep = (end: number): void => {
    pieces.push(text.slice(from, end));
    for (let at = from; at < end; at++) starts[length++] = at;
  };
  let changed = false;
  for (const { 0: escape, index } of text.matchAll(pattern)) {
    const decoded = escape.startsWith('%') ? decodeBytes(escape, index) : [decodeEscape(escape)].map((plain) => ({ plain, at: index }));
    if (decoded[0]?.plain === escape) continue;
    changed = true;
    keep(index);
    for (const { plain, at } of decoded) {
      pieces.push(plain);
      for (let unit = 0; unit < plain.length; unit++) starts[length++] = at;
    }
    from = index + escape.length;
  }
  if (!changed) return undefined;
  keep(text.length);
  starts[length] = text.length;
  return { text: pieces.join(''), starts: starts.subarray(0, length + 1) };
}

/** What an escaped text may stand for: with the escapes of strings off, those of URLs, and all. */
export function decodings(text: string): string[] {
  return [/\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[^ux])/gi, /(?:%[0-9a-f]{2})+/gi, escapes].flatMap(
    (pattern) => decodeLayer(text, pattern)?.text ?? [],
  );
}

/** What an escape stands for; an unknown one stands for itself. */
function decodeEscape(escape: string): string {
  if (escape.startsWith('&')) {
    const body = escape.slice(1, -1).toLowerCase();
    if (!body.startsWith('#')) return entities[body] ?? escape;
    const code = body.startsWith('#x') ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : escape;
  }
  const [, sign = ''] = escape;
  if (escape.length > 2) return String.fromCharCode(Number.parseInt(escape.slice(2), 16));
  return letters[sign] ?? (/[a-z0-9]/i.test(sign) ? escape : sign);
}

/** The characters of a run of `%XX`, each with its place; what is not UTF-8 is taken byte by byte. */
function decodeBytes(run: string, index: number): { plain: string; at: number }[] {
  const decoded: { plain: string; at: number }[] = [];
  for (let at = 0; at < run.length;) {
    const lead = Number.parseInt(run.slice(at + 1, at + 3), 16);
    const size = 3 * (lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
    let plain: string;
    let end = at + size;
    try {
      plain = decodeURIComponent(run.slice(at, end));
    } catch {
      plain = String.fromCharCode(lead);
      end = at + 3;
    }
    decoded.push({ plain, at: index + at });
    at = end;
  }
  return decoded;
}
