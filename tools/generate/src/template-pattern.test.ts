import { expect, test } from 'vitest';
import { fitsTemplate } from '@amapi-spec/model/reference';
import { templatePattern } from './template-pattern.ts';

const segments = ['enterprises', 'devices', 'v1.0', 'v1x0', 'a+b', 'aab', '(a)', '^$', 'x\n', '😀', ''];
const texts = segments.flatMap((first) => [
  first,
  ...segments.flatMap((second) => [`${first}/${second}`, `enterprises/${first}/devices/${second}`, `${first}/a+b/${second}`]),
]);

test.each(['enterprises/{id}/devices/{id}', 'v1.0/{id}', '{id}/a+b', '(a)/{id}'])('a text fits %s when its pattern says so', (template) => {
  const pattern = new RegExp(templatePattern(template), 'u');
  const fitting = texts.filter((text) => fitsTemplate(text, template));
  expect(fitting.length).toBeGreaterThan(0);
  expect(texts.filter((text) => pattern.test(text))).toEqual(fitting);
});
