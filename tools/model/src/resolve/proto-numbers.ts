import type { Reporter } from '../diagnostics/reporter.ts';
import type { DataPath } from '../diagnostics/position.ts';
import type { SpecFile } from '../read/spec-file.ts';

/** A thing that needs a number of its own among its siblings. */
export interface Numbered {
  readonly name: string;
  readonly number: number | undefined;
  readonly path: DataPath;
  /** Its file, when the siblings are in different ones. */
  readonly file?: SpecFile;
}

/** Reports missing, reused and reserved Protobuf numbers: they are written down, never derived. */
export function verifyNumbers(
  reporter: Reporter,
  file: SpecFile,
  members: readonly Numbered[],
  reserved: readonly number[],
  key: string,
): void {
  const used = new Map<number, string>();
  const numbers = [...members.map(({ number }) => number ?? 0), ...reserved];
  const next = String(Math.max(0, ...numbers) + 1);
  for (const { name, number, path, file: own = file } of members) {
    const other = number === undefined ? undefined : used.get(number);
    if (number === undefined) reporter.report('missing-number', own, path, { name, key, next });
    else if (reserved.includes(number)) reporter.report('reserved-number', own, [...path, key], { name, number: String(number), next });
    else if (other !== undefined) reporter.report('reused-number', own, [...path, key], { name, number: String(number), other, next });
    else used.set(number, name);
  }
}
