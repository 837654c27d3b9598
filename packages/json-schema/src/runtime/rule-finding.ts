import { pointer } from '@amapi-spec/tools-shared/runtime/pointer.ts';
import type { RuleId } from '@amapi-spec/types';
import { shapes } from '../gen/members.ts';
import { rules } from '../gen/rules.ts';
import type { AjvError } from './ajv-error.ts';
import type { Finding } from './finding.ts';
import { locate, memberAt, type Location } from './locate.ts';
import { tellFinding } from './tell-finding.ts';

/** A rule that is broken, and where the value is that it judges. */
export interface BrokenRule extends Finding, Location {
  readonly rule: RuleId;
  readonly subject: Location['path'];
}

/** Finds the rule whose definition an error comes from. */
export function ruleOf({ schemaPath }: AjvError): RuleId | undefined {
  return schemaPath.filter((_, index) => isDefinitions(schemaPath[index - 1])).find(isRule);
}

/** Finds the rule that says that a member must be there, where the shape asks for it too. */
export function ruleThatRequires({ keyword, params }: AjvError, { shapes: reached }: Location): RuleId | undefined {
  const shape = reached.at(-1);
  const missing = params['missingProperty'];
  if (keyword !== 'required' || shape === undefined || typeof missing !== 'string') return undefined;
  const { required } = shapes[shape];
  return (Object.hasOwn(required, missing) ? required[missing] : undefined) ?? undefined;
}

/** Says where a rule is broken: at the member that it blames, in the value that it judges. Nowhere, where a member that is null counts as set. */
export function brokenRule(rule: RuleId, error: AjvError, at: Location): readonly BrokenRule[] {
  const { subject: judged, at: blamed, params, tells } = rules[rule];
  // The innermost that it can be; the whole, if the caller named a shape that has no such part.
  const depth = Math.max(0, at.shapes.lastIndexOf(judged));
  const subject = at.path.slice(0, depth);
  const path = [...subject];
  for (const name of blamed) {
    const key = name === '*' ? keyAt(path.length, error, at) : name;
    if (key === undefined) break;
    path.push(key);
  }
  const dependsOn = dependentMember(error);
  const around = at.values[depth];
  if (around !== undefined && dependsOn !== undefined && memberAt(around.value, dependsOn).value === null) return [];
  const told =
    tells === undefined ? params : { ...params, ...tellFinding(tells, { path, judged: around, blamed: at.values[path.length] }) };
  return [{ rule, params: told, subject, ...locate(at.shapes[0] ?? judged, pointer(path), undefined) }];
}

/** What stands for the `*` in where a rule points: the rest of the path, or what the error says beside it. */
function keyAt(index: number, error: AjvError, { path }: Location): string | number | undefined {
  if (index < path.length) return path[index];
  if (index > path.length) return undefined;
  const { propertyName: refused, i, j } = error.params;
  if (error.propertyName !== undefined) return error.propertyName;
  if (typeof refused === 'string') return refused;
  if (typeof i === 'number' && typeof j === 'number') return Math.max(i, j);
  return dependentMember(error);
}

/** The member that an error depends on, in either dialect. */
function dependentMember({ schemaPath }: AjvError): string | undefined {
  const dependent = schemaPath.findIndex((step) => step === 'dependentSchemas' || step === 'dependencies');
  return dependent < 0 ? undefined : schemaPath[dependent + 1];
}

function isDefinitions(step: string | undefined): boolean {
  return step === '$defs' || step === 'definitions';
}

function isRule(step: string): step is RuleId {
  return Object.hasOwn(rules, step);
}
