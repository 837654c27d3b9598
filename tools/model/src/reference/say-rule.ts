import type { Model, Rule } from '../contract/model.ts';
import { fillTemplate } from '../message/template.ts';
import { createIndex } from '../query/create-index.ts';
import { pointsAtEach } from '../query/points-at-each.ts';
import { findCheckFailures } from './evaluate-check.ts';
import { findAt } from './find-at.ts';
import { nearestName } from './nearest-name.ts';
import type { ValuePath } from './structural-issue.ts';
import { tellFinding } from './tell-finding.ts';

/** Says what a broken rule says of a value of its subject, at a place where it points; of a text that is no constant of an enum also which is near. */
export function sayRule(model: Model, rule: Rule, value: unknown, failure: ValuePath): string {
  const { body, message, params, tells } = rule;
  const told = body.kind === 'check' ? Object.entries(tellFinding(body.check, value, failure)) : [];
  const said = fillTemplate(message, { ...params, ...Object.fromEntries(told.filter(([slot]) => tells.some((each) => each === slot))) });
  const near = nearestWord(model, rule, value, failure);
  return near === undefined ? said : said + fillTemplate(model.catalogues[0]?.nearest ?? '', { nearest: near });
}

function nearestWord(model: Model, rule: Rule, value: unknown, failure: ValuePath): string | undefined {
  const { body } = rule;
  if (body.kind !== 'check' || body.check.name !== 'known_value') return undefined;
  // One issue for all is that of the first.
  const place = pointsAtEach(rule) ? failure : (findCheckFailures(body.check, value)[0] ?? failure);
  const [word] = findAt(value, place.map(String));
  const { values } = createIndex(model).enums.get(body.check.enum);
  const known = values.filter(({ unspecified }) => !unspecified).map(({ name }) => name);
  return typeof word?.value === 'string' ? nearestName(word.value, known) : undefined;
}
