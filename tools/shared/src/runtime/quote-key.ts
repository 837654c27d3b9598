const longest = 40;
/** Not printable ASCII, or read as more than itself inside of quotes or by HTML. */
const odd = /[^ !#-%'-;=?-[\]-~]/g;

/** How members are named: words in camelCase or snake_case. Passwords and codes seldom look so. */
const wordy = /^@?[A-Za-z][a-z]+(?:_[a-z]+|[A-Z][a-z]+)*$/;

/**
 * Quotes a key name of the input for a message, where it reads as the name of a member or is near one (`isNear`): printable ASCII only, and nothing that
 * HTML reads as its own.
 * Undefined for any other, which may be a secret: a password used as a key, a whole body.
 */
export function quoteKey(key: string, isNear: boolean): string | undefined {
  if (key.length > longest) return undefined;
  if (wordy.test(key)) return `"${key}"`;
  return isNear ? `"${key.replace(odd, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"` : undefined;
}
