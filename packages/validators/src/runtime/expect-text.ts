import { schemaMaxLength } from '../gen/internal/texts.ts';
import { fitsLength } from './fits-length.ts';
import { enter, type Step } from './step.ts';
import { wrong, wrongType } from './wrong.ts';

/** Checks for a text of at most so many code points; says so when it is none. */
export function expectText(value: unknown, at: Step, key: string | number, most: number = Infinity, example?: string): value is string {
  if (typeof value !== 'string') return wrongType(enter(at, key), value, 'string', { example });
  return fitsLength(value, most) || wrong(enter(at, key), 'schema.max_length', schemaMaxLength(most), { max: most });
}
