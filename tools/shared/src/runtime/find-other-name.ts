import { isSameName } from './is-same-name.ts';
import type { OtherName, OtherNames } from './object-facts.ts';

/** What is said of a name of another product. */
export type OtherNameParams = {
  readonly owner: string;
  readonly name: string;
  readonly means: string;
  readonly use?: string;
};

/** Finds what is known of a name of another product, however that is written. */
export function findOtherName(others: OtherNames | undefined, name: string): OtherName | undefined {
  return others?.find(([other]) => isSameName(other, name));
}

/** Names what is said of a name of another product, after what it is taken for a part of. */
export function otherNameParams(owner: string, [name, means, use]: OtherName): OtherNameParams {
  return use === undefined ? { owner, name, means } : { owner, name, means, use };
}
