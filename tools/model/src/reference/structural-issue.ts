import type { Shape } from '../contract/model.ts';
import type { StructuralId } from '../contract/structural-ids.ts';

/** A path from the judged value: member names and list indices. */
export type ValuePath = readonly (string | number)[];

/** What the message of an issue is made from. */
export type IssueParams = Readonly<Record<string, string | number | readonly string[]>>;

/** What is wrong with the form of a value, and where. */
export interface StructuralIssue {
  readonly id: StructuralId;
  readonly path: ValuePath;
  readonly params: IssueParams;
}

/** A value where a shape is expected. */
export interface ShapeAt {
  readonly shape: Shape;
  readonly value: unknown;
  readonly path: ValuePath;
}
