import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Misuse } from './misuse.ts';
import type { Terminal } from './terminal.ts';

/** The longest text that is read at once, in bytes; lines of NDJSON are read as a stream of any length. */
export const longestText = 64_000_000;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  ENXIO: 'is no file that can be read',
  // A name with a NUL.
  ERR_INVALID_ARG_VALUE: 'no such file',
};

/** Reads a file, or standard input for `-`, as UTF-8; a mark of the byte order at its beginning is left out unless asked for. Throws Misuse when it cannot be read. */
export async function readText(name: string, terminal: Terminal, keepsMark = false): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of readBytes(name, terminal)) {
    size += chunk.length;
    if (size > longestText) throw tooLong(name);
    chunks.push(chunk);
  }
  return decode(name, Buffer.concat(chunks), keepsMark);
}

/** Opens a file, or standard input for `-`, as a stream of bytes. What cannot be read throws Misuse while iterating. */
export async function* readBytes(name: string, terminal: Terminal): AsyncGenerator<Uint8Array> {
  try {
    if (name === '-') yield* terminal.input;
    else {
      const path = resolve(terminal.cwd, name);
      await checkFile(name, path);
      yield* createReadStream(path) as AsyncIterable<Uint8Array>;
    }
  } catch (error) {
    throw readError(name, error);
  }
}

/** Says how an input is called in messages. */
export function displayName(name: string): string {
  return name === '-' ? '(standard input)' : name === '' ? '(no name)' : name;
}

/** A pipe that the shell opened for the tool, as `<(command)` does; any other may wait for a writer for ever. */
const openPipe = /^\/dev\/(?:fd\/\d+|stdin)$|^\/proc\/(?:self|\d+)\/fd\/\d+$/;

/** Throws Misuse when reading would give nothing, or never end. */
async function checkFile(name: string, path: string): Promise<void> {
  const found = await stat(path);
  if (found.isFile() || (found.isFIFO() && openPipe.test(path))) return;
  const what = found.isDirectory() ? 'a folder' : found.isFIFO() ? 'a named pipe' : found.isSocket() ? 'a socket' : 'a device';
  throw new Misuse(`is ${what}`, { file: displayName(name) });
}

function tooLong(name: string): Misuse {
  return new Misuse(`refused: more than ${longestText / 1_000_000} MB; one value per line can be checked as a stream, with --ndjson`, {
    file: displayName(name),
  });
}

function decode(name: string, bytes: Uint8Array, keepsMark: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepsMark }).decode(bytes);
  } catch {
    const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    throw new Misuse(wide ? 'UTF-16, not UTF-8' : 'not UTF-8', { file: displayName(name) });
  }
}

/** Every failure of the system is about the input; anything else is passed on. */
function readError(name: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const ofSystem = error instanceof Error && 'syscall' in error;
  if (!ofSystem && reasons[code] === undefined) return error;
  return new Misuse(reasons[code] ?? `cannot be read (${code})`, { file: displayName(name) });
}
