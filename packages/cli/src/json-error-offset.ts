const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
// eslint-disable-next-line no-control-regex -- JSON forbids control characters in strings
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const space = /[ \t\r\n]*/y;

type State = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or ]' | ', or }' | 'end';

/**
 * Finds where a text stops being JSON: the UTF-16 offset of the first token that cannot stand there, the text's length when it
 * ends too early, undefined when it is JSON. The engine's own message is of no use: it quotes the text, which may hold a secret.
 */
export function jsonErrorOffset(text: string): number | undefined {
  const open: ('[' | '{')[] = [];
  let state: State = 'value';
  let at = 0;
  const match = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const after = (): State => (open.length === 0 ? 'end' : open.at(-1) === '[' ? ', or ]' : ', or }');
  for (;;) {
    match(space);
    if (at >= text.length) return state === 'end' ? undefined : at;
    const next = text[at] ?? '';
    if (
      (next === ']' && (state === 'value or ]' || state === ', or ]')) ||
      (next === '}' && (state === 'key or }' || state === ', or }'))
    ) {
      open.pop();
      at++;
      state = after();
    } else if (state === 'value' || state === 'value or ]') {
      if (next === '[' || next === '{') {
        open.push(next);
        at++;
        state = next === '[' ? 'value or ]' : 'key or }';
      } else if (match(string) || match(literal)) state = after();
      else return at;
    } else if (state === 'key' || state === 'key or }') {
      if (!match(string)) return at;
      state = ':';
    } else if (next === ':' && state === ':') {
      at++;
      state = 'value';
    } else if (next === ',' && state !== ':' && state !== 'end') {
      at++;
      state = state === ', or ]' ? 'value' : 'key';
    } else return at;
  }
}
