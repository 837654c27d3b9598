import { positionText, type Position } from './text-position.ts';

/** A word with dots or dashes, as members, languages and packages are called. */
const name = /^[A-Za-z_][A-Za-z_.-]{0,39}\d{0,3}$/;

/**
 * Says which key is meant. A key that does not look like a name is not shown: a secret may have become one, as when a form's body
 * is read as JSON, or a template was not filled in.
 */
export function keyText(key: string): string {
  return name.test(key) ? `the key "${key}"` : 'a key (not shown, since it does not look like a name)';
}

/** Says which key an object has twice, and where it is first. */
export function duplicateKeyText(key: string, first: Position): string {
  return `${keyText(key)} is there twice, first at ${positionText(first)}`;
}
