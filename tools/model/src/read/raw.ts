import type * as made from '../gen/raw.ts';

/** The same, and nobody may change it. */
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** A file of `spec/rules`; like all these types it is made from its schema in `spec/meta`, which the file has been held against. */
export type RawRule = Frozen<made.RawRule>;
/** A file of `spec/commands`. */
export type RawCommand = Frozen<made.RawCommand>;
/** A file of `spec/schemas`: an object or an enum. */
export type RawSchema = Frozen<made.RawSchema>;
/** The schema of an enum. */
export type RawEnum = Frozen<made.RawEnum>;
/** The schema of an object. */
export type RawObject = Frozen<made.RawObject>;
/** A property of an object. */
export type RawProperty = Frozen<made.RawProperty>;
/** An element of a list, or a value of a map. */
export type RawType = Frozen<made.RawType>;
/** A method of a file of `spec/paths`. */
export type RawOperation = Frozen<made.RawOperation>;
/** A sentence with its source. */
export type RawRemark = Frozen<made.RawRemark>;
/** A citation as it is written. */
export type RawCitation = Frozen<made.RawCitation>;
/** What documents say against each other, as it is written. */
export type RawDisagreement = Frozen<made.RawDisagreement>;
/** What a named check is told by its rule file; the rest the model derives. */
export type RawCheckArguments = NonNullable<RawRule['with']>;

/** Every kind of file in `spec/`, by the name of its schema in `spec/meta`. */
export type RawFiles = Frozen<made.RawFiles>;
