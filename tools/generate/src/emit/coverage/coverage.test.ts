import { expect, test } from 'vitest';
import { readModel } from '@amapi-spec/model';
import { referencePages } from '@amapi-spec/tools-coverage';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { emitCoverage } from './index.ts';

const model = readModel(repository);

test('the coverage page has one ticked row for each row of the reference pages', () => {
  const [file] = emitCoverage(model);
  const ticked = file?.text.split('\n').filter((line) => line.startsWith('| ✓ |'));
  expect(ticked).toHaveLength(referencePages.reduce((sum, { outline, notes }) => sum + outline.items.length + notes.length, 0));
});

test('the coverage page crosses out what the spec lacks', () => {
  const [file] = emitCoverage({ ...model, enums: model.enums.filter(({ name }) => name !== 'ClearingResult') });
  expect(file?.text).toContain('| ✗ | value | `ClearingResult.SUCCESS` | value ClearingResult.SUCCESS is not in the spec |');
});
