import { begin, type Step } from './step.ts';

/** Tells whether a member of an object has the form that it must have, whatever rules it breaks; `collectIssues` is that of the object. */
export function hasForm(name: string, member: unknown, collectIssues: (value: unknown, at: Step) => void): boolean {
  const at = begin(undefined);
  collectIssues({ [name]: member }, at);
  return at.malformed?.some((path) => path === name || path.startsWith(`${name}.`)) !== true;
}
