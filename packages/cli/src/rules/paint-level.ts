import type { Paint } from '../terminal.ts';

/** Paints a level, padded so that columns align. */
export function paintLevel(level: string, paint: Paint): string {
  const text = level.padEnd('warning'.length);
  return level === 'error' ? paint.red(text) : level === 'warning' ? paint.yellow(text) : paint.dim(text);
}
