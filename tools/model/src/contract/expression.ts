/**
 * The lowered form of a rule: a small, typed, total tree over JSON names. The model builds it once from CEL; every emitter reads only this.
 * Selecting through something absent gives the type's default (`''`, 0, false, empty), as in Protobuf.
 */
export type Expression =
  | LiteralExpression
  | HasExpression
  | NotExpression
  | AndExpression
  | OrExpression
  | ConditionalExpression
  | CompareExpression
  | InExpression
  | TextExpression
  | QuantifierExpression
  | TruthExpression;

/** A constant verdict. */
export interface LiteralExpression {
  readonly kind: 'literal';
  readonly value: boolean;
}

/** True when the place is present: a scalar or message whose key is there, a list or map that is not empty. */
export interface HasExpression {
  readonly kind: 'has';
  readonly place: Place;
}

/** Negation. */
export interface NotExpression {
  readonly kind: 'not';
  readonly argument: Expression;
}

/** Conjunction of two or more; nested ones arrive flat. */
export interface AndExpression {
  readonly kind: 'and';
  readonly arguments: readonly Expression[];
}

/** Disjunction of two or more; nested ones arrive flat. */
export interface OrExpression {
  readonly kind: 'or';
  readonly arguments: readonly Expression[];
}

/** `test ? then : otherwise`, all three boolean. */
export interface ConditionalExpression {
  readonly kind: 'conditional';
  readonly test: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}

/** A boolean place read as a condition. */
export interface TruthExpression {
  readonly kind: 'truth';
  readonly place: Place;
}

/** An operand against a literal; order comparisons only for int32 and `size`. */
export interface CompareExpression {
  readonly kind: 'compare';
  readonly operator: '==' | '!=' | '<' | '<=' | '>' | '>=';
  readonly operand: Operand;
  readonly value: string | number | boolean;
}

/** Membership of an operand in a list of literals of one type; an empty list is false. */
export interface InExpression {
  readonly kind: 'in';
  readonly operand: Operand;
  readonly values: readonly (string | number | boolean)[];
}

/** A test of a string against a literal; `matches` is a regular expression of the safe subset (DESIGN 5), searched for anywhere unless anchored. */
export interface TextExpression {
  readonly kind: 'text';
  readonly operator: 'matches' | 'startsWith' | 'endsWith' | 'contains';
  readonly operand: Operand;
  readonly value: string;
}

/** `place.all(variable, body)` or `place.exists(variable, body)`, over list elements or map keys. */
export interface QuantifierExpression {
  readonly kind: 'quantifier';
  readonly operator: 'all' | 'exists';
  readonly place: Place;
  readonly over: 'list' | 'map';
  /** Unique within its rule. */
  readonly variable: string;
  readonly body: Expression;
}

/** What is compared: the value at a place, or its size (code points of a string, elements of a list, entries of a map). */
export interface Operand {
  readonly kind: 'value' | 'size';
  readonly place: Place;
  readonly type: ScalarType;
}

/** The type of an operand; for an enum its name, so that emitters can print constants. */
export type ScalarType =
  /** `maxLength`, in code points: what is longer has the wrong form, and rules that read it are skipped. */
  | { readonly kind: 'string'; readonly maxLength?: number }
  /** `versions`: it is an API level, and is compared with versions of Android alone. */
  | { readonly kind: 'int'; readonly versions?: 'android' }
  | { readonly kind: 'bool' }
  | { readonly kind: 'enum'; readonly enum: string };

/** A path from `this` or from a macro's variable. An empty `steps` is the root itself (a list element, a map key). */
export interface Place {
  readonly root: 'this' | { readonly variable: string };
  readonly steps: readonly Step[];
  /** The type at the end of the path. */
  readonly type: PlaceType;
}

/** One member of a path. */
export type Step =
  | {
      readonly kind: 'field';
      /** JSON name. */
      readonly name: string;
      /** snake_case name in the .proto. */
      readonly protoName: string;
      readonly type: PlaceType;
    }
  | {
      /** `m[k]`, only inside a macro over `m`, so always present. */
      readonly kind: 'entry';
      readonly variable: string;
      readonly type: PlaceType;
    };

/** The type of a place, as far as expressions can see it. */
export type PlaceType =
  | ScalarType
  | { readonly kind: 'message'; readonly shape: string }
  | { readonly kind: 'list'; readonly items: PlaceType }
  | { readonly kind: 'map'; readonly keys?: Extract<ScalarType, { kind: 'string' }>; readonly values: PlaceType }
  /** What expressions can only test with `has()`; all but Any are texts in JSON. */
  | { readonly kind: 'opaque'; readonly of: 'duration' | 'timestamp' | 'int64' | 'any' };
