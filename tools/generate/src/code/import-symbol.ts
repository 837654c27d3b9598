/** A name that a module imports where code uses it. */
export interface ImportSymbol {
  readonly name: string;
  /** A module of the package, as its path from `src` (`runtime/is-object.ts`), or the name of another package. */
  readonly from: string;
  /** It is a type alone, which leaves nothing at run time. */
  readonly isType: boolean;
}

/** Names a value of a module. */
export function symbol(name: string, from: string): ImportSymbol {
  return { name, from, isType: false };
}

/** Names a type of a module. */
export function typeSymbol(name: string, from: string): ImportSymbol {
  return { name, from, isType: true };
}
