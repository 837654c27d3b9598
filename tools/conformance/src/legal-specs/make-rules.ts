import {
  checkDefinitions,
  type CheckName,
  createIndex,
  definitionOf,
  type FieldType,
  type Model,
  reachOf,
  type Shape,
} from '@amapi-spec/model';
import { lowerExpression } from '@amapi-spec/model/expression';
import { makeCondition } from '../cases/make-condition.ts';
import type { Draw } from '../cases/draw.ts';
import { literals } from './literals.ts';

/** A file of `spec/rules`, but for its examples. */
export interface RuleFile {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A member of a subject, by its dotted path. */
interface Member {
  readonly path: string;
  readonly type: FieldType;
}

/** Makes rules that nobody wrote: conditions and named checks over every shape that a request, a result or a device has. */
export function makeRules(model: Model, count: number, draw: Draw): RuleFile[] {
  const held = reachOf(
    model,
    model.roles.inputs.map(({ shape }) => shape),
  ).shapes;
  const subjects = model.shapes.filter(
    ({ name, schema, twin, fields }) =>
      fields.length > 0 && held.has(name) && (schema === 'Command' || twin === undefined || name !== schema),
  );
  return Array.from({ length: count }, (_, index): RuleFile[] => {
    const subject = draw.pick(subjects);
    const body = draw.chance(0.3) ? makeCheck(model, subject, draw) : makeRequirement(model, subject, draw);
    if (body === undefined) return [];
    const about = draw.chance(0.3)
      ? {
          for: draw.some(
            model.commands.map(({ type }) => type),
            0.4,
          ),
        }
      : {};
    return [
      {
        id: `made.rule_${index}`,
        data: {
          subject: subject.name,
          severity: draw.pick(['error', 'error', 'error', 'warning', 'warning', 'off']),
          message: 'it must hold',
          source: ['page#made'],
          ...(about.for?.length === 0 || !subject.schema.startsWith('Command') ? {} : about),
          ...body,
        },
      },
    ];
  }).flat();
}

/** A condition that the rule language takes, or undefined. */
function makeRequirement(model: Model, subject: Shape, draw: Draw): object | undefined {
  for (let tries = 0; tries < 8; tries++) {
    const require = makeCondition(model, subject.name, draw, literals);
    const lowered = lowerExpression(require, subject.name, createIndex(model));
    if (!lowered.ok) continue;
    const each = /^this\.([\w.]+)\.all\(/.exec(require)?.[1];
    const { expression } = lowered;
    const isLoop = expression.kind === 'quantifier' && expression.operator === 'all' && each !== undefined;
    return { require, at: isLoop && draw.chance(0.7) ? `${each}.*` : draw.pick(membersOf(model, subject)).path };
  }
  return undefined;
}

/** A named check on a place that it takes, or on its subject; undefined where there is none. */
function makeCheck(model: Model, subject: Shape, draw: Draw): object | undefined {
  const check = draw.pick(Object.keys(checkDefinitions) as CheckName[]);
  const { takes, issues, inputs, tells = [] } = definitionOf(check);
  if (takes === undefined) return makeMemberCheck(check, subject, draw);
  const isBounded = (type: FieldType): boolean => !inputs.includes('maxLength') || boundOf(type) !== undefined;
  const fits = (type: FieldType): boolean => takes.some((kind) => kind === type.kind) && isBounded(type) && holdsTexts(type);
  const places = membersOf(model, subject).flatMap(({ path, type }) => [
    ...(fits(type) ? [path] : []),
    ...(type.kind === 'list' && fits(type.items) && inputs.includes('each') ? [`${path}.*`] : []),
  ]);
  if (places.length === 0) return undefined;
  const path = draw.pick(places);
  const bounds = inputs.includes('min') ? { params: { min: draw.below(3) - 1, max: 2 + draw.below(600) } } : {};
  const form = inputs.includes('template') ? { template: draw.pick(['a/{id}', '{id}/b/{id}']) } : {};
  const star = issues === 'elements' || issues === 'keys' ? '.*' : '';
  const at = draw.chance(0.3) ? path.replace(/\.\*$/, '') : `${path}${star}`;
  const said = tells.includes('becomes') && at === path ? { message: 'it must hold[: {becomes}]' } : {};
  return { check, with: { path, ...form }, ...bounds, at, ...said };
}

function makeMemberCheck(check: CheckName, { schema, variant, serverSet }: Shape, draw: Draw): object | undefined {
  const at = draw.pick(['type', definitionOf(check).issues === 'members' ? '*' : 'type']);
  if (check === 'cancelled_without_error_code') return schema === 'Operation' ? { check, at: 'metadata.errorCode' } : undefined;
  if (schema !== 'Command') return undefined;
  const said = tellingMessage(check, at, draw);
  if (check === 'no_server_set_field') return serverSet.length > 0 ? { check, at, ...said } : undefined;
  if (check === 'status_of_type' && variant === 'request') return undefined;
  if (check === 'at_most_one')
    return { check, with: { group: variant === 'request' ? 'params' : draw.pick(['params', 'status']) }, at, ...said };
  return { check, at, ...said };
}

/** A message with slots that findings of the check fill; none where they tell nothing. */
function tellingMessage(check: CheckName, at: string, draw: Draw): object {
  // Which type a result has may be none that the spec knows, and which field it is only where each is pointed at.
  const slots = (definitionOf(check).tells ?? []).filter((slot) => slot === 'params' || (slot === 'field' && at === '*'));
  return slots.length === 0 || draw.chance(0.3)
    ? {}
    : { message: `[${slots.map((slot) => `{${slot}}`).join(' of ')} must hold|it must hold]` };
}

/** No check takes a list of anything else. */
function holdsTexts(type: FieldType): boolean {
  return type.kind !== 'list' || type.items.kind === 'string' || type.items.kind === 'enum';
}

function boundOf(type: FieldType): number | undefined {
  if (type.kind === 'map') return type.keys?.maxLength;
  return 'maxLength' in type ? type.maxLength : undefined;
}

function membersOf(model: Model, subject: Shape, prefix = '', depth = 2): Member[] {
  return subject.fields.flatMap(({ name, type }) => {
    const path = `${prefix}${name}`;
    const below =
      type.kind === 'message' && depth > 0 ? membersOf(model, createIndex(model).shapes.get(type.shape), `${path}.`, depth - 1) : [];
    return [{ path, type }, ...below];
  });
}
