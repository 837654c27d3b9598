import type { Model, Shape } from '@amapi-spec/model';

/** What planning a walk needs to know. */
export interface PlanContext {
  readonly model: Model;
  /** The rules' subject. */
  readonly shape: Shape;
  /** Members whose local holds the default when they are absent. */
  readonly defaulted: ReadonlySet<string>;
  /** No bits are kept: presence is asked of the locals. */
  readonly withoutBits?: boolean;
  /** Places that are read once, ahead of the rules: dotted path -> local, which holds the default when absent. */
  readonly hoisted?: ReadonlyMap<string, string>;
}
