import { open, type FileHandle } from 'node:fs/promises';

/** A part of a file, in bytes: from `start`, up to but without `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Divides a file of lines into at most so many parts of about one size, each of whole lines; none is empty. */
export async function lineRanges(path: string, parts: number): Promise<Range[]> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const ranges: Range[] = [];
    for (let part = 1, start = 0; start < size; part++) {
      const wanted = Math.max(start + 1, Math.round((size / parts) * part));
      const end = part >= parts ? size : await nextLine(file, wanted - 1, size);
      ranges.push({ start, end });
      start = end;
    }
    return ranges;
  } finally {
    await file.close();
  }
}

/** Where the line that has this byte ends. */
async function nextLine(file: FileHandle, position: number, size: number): Promise<number> {
  const buffer = Buffer.alloc(64 * 1024);
  for (let at = position; at < size; at += buffer.length) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
    const found = buffer.subarray(0, bytesRead).indexOf(10);
    if (found >= 0) return at + found + 1;
  }
  return size;
}
