import type { Roles } from '../contract/roles.ts';

/** What an example says of its value. */
export interface ExampleHead {
  /** Name of an input. */
  readonly as?: string;
  /** A shape that is no input: what a method answers with. */
  readonly shape?: string;
}

/** Returns the shape that an example of a folder is judged as; undefined when no input has that name or that folder. */
export function exampleSubject({ inputs }: Roles, folder: string, { as, shape }: ExampleHead): string | undefined {
  if (shape !== undefined) return shape;
  return inputs.find((each) => (as === undefined ? each.folder === folder : each.name === as))?.shape;
}
