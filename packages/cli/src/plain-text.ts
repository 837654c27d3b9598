/**
 * What a terminal or a log acts on or does not show: controls of both sets, line and paragraph separators, marks that turn the
 * direction of writing, characters without a width, halves of surrogate pairs.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * How runners of CI mark what is a command for them: `##[error]` (GitHub Actions, anywhere in a line), `##vso[` and `##teamcity[`, and
 * `::error::` at the beginning of a line, spaces apart (GitHub Actions).
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
const bracketCommand = /##\w*\[/g;
const lineCommand = /^(\s*):/;

const harmless = /^[\n\x20\x21\x22\x24-\x7e]*$/;

/** Text from outside as one line that a terminal only shows and a log runner only stores: what they would act on becomes an escape. */
export function plainText(text: string): string {
  return disarm(text).replace(lineCommand, (_, spaces: string) => `${spaces}${escape(':')}`);
}

/**
 * The last look at what is printed, whoever made it: escapes what plainText does except line breaks, and colours where they are wanted.
 * In JSON such characters are inside of strings, where the escapes mean the same.
 */
export function plainOutput(text: string, colors: boolean): string {
  if (harmless.test(text)) return text;
  const kept = colors ? /(\n|\u001b\[\d*m)/ : /(\n)/; // eslint-disable-line no-control-regex -- SGR sequences
  return text
    .split(kept)
    .map((part, index) => (index % 2 === 1 ? part : disarm(part)))
    .join('');
}

/** Text from outside, cut to a length that a line can bear. */
export function shortText(text: string, longest = 80): string {
  return plainText(text.length > longest ? `${text.slice(0, longest)}...` : text);
}

function disarm(text: string): string {
  return text.replace(unsafe, escape).replace(bracketCommand, (mark) => `${mark.slice(0, -1)}${escape('[')}`);
}

/** Escapes each UTF-16 unit, as JSON does. */
function escape(characters: string): string {
  return characters
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
