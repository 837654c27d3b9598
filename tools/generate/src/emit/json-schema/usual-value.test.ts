import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readModel } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { buildBundle } from './bundle.ts';

const model = readModel(repository);
const bundle = buildBundle(model);
const ajv = new Ajv2020({ strict: false });
ajv.addSchema({ $id: 'bundle', ...bundle });

/** Texts that are nearly what a check wants. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom('-', '.', 's', '\n', ' ', '', 'é', '@'),
      fc.stringMatching(/^[0-9]{1,12}$/),
      fc.stringMatching(/^[A-Za-z]{1,4}$/),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''));

test.each<[string, string, RegExp, (text: string) => unknown]>([
  ['duration', 'duration_format', /^[0-9]{1,10}s$/, (text) => ({ type: 'LOCK', duration: text })],
  [
    'language tag',
    'language_tag',
    /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-[0-9]{3})?$/,
    (text) => ({ defaultMessage: 'a', localizedMessages: { [text]: 'b' } }),
  ],
])('a usual %s keeps the rules', (_, check, usualForm, valueWith) => {
  const { subject } = model.rules.find(({ body }) => body.kind === 'check' && body.check.name === check)!;
  const isUsual = ajv.compile(bundle.$defs[subject]!['if'] as object);
  const keepsAll = ajv.compile({ $ref: `bundle#/$defs/${subject}/$defs/rules` });
  const counts = { usual: 0, others: 0, broken: 0 };
  fc.assert(
    fc.property(fc.oneof(texts, fc.stringMatching(usualForm)), (text) => {
      const [usual, keeps] = [isUsual(valueWith(text)), keepsAll(valueWith(text))];
      counts[usual ? 'usual' : 'others']++;
      if (!keeps) counts.broken++;
      expect(keeps || !usual).toBe(true);
    }),
    { numRuns: 4000, seed: 20260917 },
  );
  expect(Math.min(counts.usual, counts.others, counts.broken)).toBeGreaterThan(300);
});
