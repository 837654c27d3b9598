import { code, link, plain } from './markdown.ts';
import { pagePath, shapePage, type Site } from './site.ts';

/** A resource name, or a word with its dots. */
const name = /[a-z]+(?:\/(?:\{[A-Za-z]+\}|[A-Za-z]+)){2,}|[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z][A-Za-z0-9_]*)*/g;

/** What cannot be a word of English (eSIM and eUICC can): `someName`, `a.someName`, `SOME_NAME`. */
const identifier = /^(?:[a-z]+\.)*[a-z]{2,}[A-Z]|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/** Prose of the spec as Markdown: made safe, with the names of fields and values as code, and rules, commands and schemas linked. */
export function prose(site: Site, from: string, text: string): string {
  return proseInside(site, from, text.trim());
}

/** The same for a part of a text, whose white space at the ends is kept. */
export function proseInside(site: Site, from: string, text: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(name)) {
    const mention = mentionOf(site, from, word);
    if (mention === undefined) continue;
    parts.push(plainInside(text.slice(end, index)), mention);
    end = index + word.length;
  }
  return [...parts, plainInside(text.slice(end))].join('');
}

function mentionOf(site: Site, from: string, word: string): string | undefined {
  const page = pageOf(site, word);
  if (page !== undefined) return page === from ? code(word) : link(from, page, code(word));
  return site.words.has(word) || identifier.test(word) || word.includes('/') ? code(word) : undefined;
}

function pageOf(site: Site, word: string): string | undefined {
  const command = site.commands.find(word);
  if (command !== undefined) return pagePath.command(command.slug);
  const method = site.methods.find(word);
  if (method !== undefined) return pagePath.method(method.slug);
  if (site.rules.find(word) !== undefined) return pagePath.rule(word);
  // Command, Operation, Device and Status are words as well.
  if (!/^[A-Z][a-z]+[A-Z]/.test(word)) return undefined;
  if (site.enums.find(word) !== undefined) return pagePath.schema(word);
  return site.shapes.find(word) !== undefined ? shapePage(site, word) : undefined;
}

/** `plain` without its trim. */
function plainInside(text: string): string {
  return text === '' ? '' : `${/^\s/.test(text) ? ' ' : ''}${plain(text)}${/\S\s+$/.test(text) ? ' ' : ''}`;
}
