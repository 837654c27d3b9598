import type { RuleId } from '@amapi-spec/types';
import type { StructuralId } from '../gen/texts.ts';
import type { Location } from './locate.ts';

/** What an issue is made from. */
export interface Finding {
  readonly rule: RuleId | StructuralId | 'schema.invalid';
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  readonly path: Location['path'];
  /** The path as rules name it: `*` for elements and entries. */
  readonly names: Location['names'];
}
