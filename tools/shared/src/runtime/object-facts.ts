/** What is known of an object of a request, for what is said of mistakes in it. */
export interface ObjectFacts {
  /** Its name in the spec. */
  readonly owner: string;
  /** The members that a request may have. */
  readonly fields: readonly string[];
  /** The members that only the server sets: known, though a request may not have them. */
  readonly serverSet?: readonly string[];
  /** Those of them that are such objects too. */
  readonly inner?: Readonly<Record<string, ObjectFacts>>;
  /** Names that other products have for its members. */
  readonly others?: OtherNames;
  /** Which members go with which command, in the object that says which it is. */
  readonly commands?: CommandFacts;
  /** A value of it, as JSON. */
  readonly example?: string;
}

/** Which members go with which command. */
export interface CommandFacts {
  /** The member that says which command it is. */
  readonly type: string;
  readonly types: { readonly list: readonly string[] };
  /** What the members with a command's input are called together. */
  readonly params: string;
  /** The only command that has a member, by the name of that. */
  readonly owners: Readonly<Record<string, string>>;
}

/** A name of another product as it is shown, what it means, and what to use. */
export type OtherName = readonly [name: string, means: string, use?: string | undefined];
export type OtherNames = readonly OtherName[];
