import { stepsOf } from '@amapi-spec/tools-shared/runtime/pointer.ts';

/** The name or index that a JSON Pointer ends with; empty for that of the whole value. */
export function lastStep(pointer: string): string {
  return stepsOf(pointer)?.at(-1) ?? '';
}
