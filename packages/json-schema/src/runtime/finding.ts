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
  /** What is malformed there is an object all the same, in which rules of its neighbours may look. */
  readonly isObject?: true;
  /** Of a member that an object has not: the members that it was probably meant for. */
  readonly meant?: readonly Location['path'][];
}
