import type { PlaceType } from '@amapi-spec/model';

/** What rules read of a member: its type, whether its absence matters, and what they read below it. */
export interface KeptNode {
  readonly type: PlaceType;
  /** Absence must be told from the default. */
  presence: boolean;
  readonly below: KeptNodes;
}

/** Nodes by the name of the member, `*` for elements. */
export interface KeptNodes {
  [name: string]: KeptNode;
}

/** Tells whether a member is an object that rules read in, whose type is declared. */
export function hasReadType({ type, below }: KeptNode): boolean {
  return Object.keys(below).length > 0 && (type.kind === 'message' || type.kind === 'opaque');
}
