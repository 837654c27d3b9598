import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Misuse } from './misuse.ts';
import type { Terminal } from './terminal.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
};

/** Reads a file, or standard input for `-`, as UTF-8. Throws Misuse when it cannot be read. */
export async function readText(name: string, terminal: Terminal): Promise<string> {
  try {
    if (name !== '-') return decode(name, await readFile(resolve(terminal.cwd, name)));
    const chunks: Uint8Array[] = [];
    for await (const chunk of terminal.input) chunks.push(chunk);
    return decode(displayName(name), Buffer.concat(chunks));
  } catch (error) {
    throw readError(name, error);
  }
}

/** Opens a file, or standard input for `-`, as a stream of bytes. What cannot be read throws Misuse while iterating. */
export async function* readBytes(name: string, terminal: Terminal): AsyncGenerator<Uint8Array> {
  try {
    yield* name === '-' ? terminal.input : (createReadStream(resolve(terminal.cwd, name)) as AsyncIterable<Uint8Array>);
  } catch (error) {
    throw readError(name, error);
  }
}

/** Says how an input is called in messages. */
export function displayName(name: string): string {
  return name === '-' ? '(standard input)' : name;
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Misuse(`${name}: not UTF-8`);
  }
}

function readError(name: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code];
  return reason === undefined ? error : new Misuse(`${displayName(name)}: ${reason}`);
}
