import { randomBytes } from 'node:crypto';
import { access, chown, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Misuse } from '../misuse.ts';
import { displayName } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';

/**
 * Puts other content into a file, wholly or not at all: whoever reads it meanwhile sees the one or the other. Mode and owner stay, and so does a link
 * that leads to it. `write` is given a function that takes the content piece by piece. Throws Misuse when it cannot be done.
 */
export async function replaceFile(
  name: string,
  terminal: Terminal,
  write: (put: (content: string | Uint8Array) => Promise<void>) => Promise<void>,
): Promise<void> {
  try {
    const path = await realpath(resolve(terminal.cwd, name));
    await access(path, constants.W_OK);
    const { mode, uid, gid } = await stat(path);
    const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
    try {
      const file = await open(temporary, 'wx', 0o600);
      try {
        await write((content) => file.writeFile(content));
        await file.chmod(mode);
        await file.sync();
      } finally {
        await file.close();
      }
      // Only the superuser may give a file away; for anybody else it is theirs already, or of one of their groups.
      await chown(temporary, uid, gid).catch(() => undefined);
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  } catch (error) {
    throw writeError(name, error);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be written',
  EPERM: 'may not be written',
  EROFS: 'may not be written',
  ENOSPC: 'no room on the disk',
};

function writeError(name: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const ofSystem = error instanceof Error && 'syscall' in error;
  return ofSystem ? new Misuse(`not fixed: ${reasons[code] ?? `cannot be written (${code})`}`, { file: displayName(name) }) : error;
}
