/** A param of a rule: its expression names it in place of a literal, or its check takes it as a limit. */
export interface Constant {
  readonly name: string;
  readonly value: string | number;
  /** The version of Android whose API level it is. */
  readonly android?: string;
}
