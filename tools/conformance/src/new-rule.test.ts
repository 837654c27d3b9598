import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Model, readModel } from '@amapi-spec/model';
import { judge, reportedIds } from '@amapi-spec/model/reference';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { emitDocs } from '@amapi-spec/tools-generate/emit/docs/index.ts';
import { buildBundle } from '@amapi-spec/tools-generate/emit/json-schema/bundle.ts';
import { emitJsonSchema } from '@amapi-spec/tools-generate/emit/json-schema/index.ts';
import { emitProtobuf } from '@amapi-spec/tools-generate/emit/protobuf/index.ts';
import { emitValidators } from '@amapi-spec/tools-generate/emit/validators/index.ts';
import { repository } from '@amapi-spec/tools-shared/repository.ts';

const text = `subject: CommandRequest
for: RESET_PASSWORD
severity: error
require: this.newPassword != 'password'
message: newPassword must not be the word itself
at: newPassword
source: [project#test]
bad: { the word: { type: RESET_PASSWORD, newPassword: password } }
good: { another: { type: RESET_PASSWORD, newPassword: correct horse } }
`;

describe('a rule that is one new file', () => {
  let folder: string;
  let model: Model;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'amapi-spec-rule-'));
    cpSync(join(repository, 'spec'), join(folder, 'spec'), { recursive: true });
    // Examples of the spec know nothing of the new rule.
    rmSync(join(folder, 'spec/examples'), { recursive: true });
    writeFileSync(join(folder, 'spec/rules/reset_password/common_word.yaml'), text);
    model = readModel(folder);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it('is judged', () => {
    expect(reportedIds(judge(model, 'CommandRequest', { type: 'RESET_PASSWORD', newPassword: 'password' }))).toEqual([
      'reset_password.common_word',
    ]);
  });

  it('is in the JSON Schema, and refuses there', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'bundle:', ...(buildBundle(model) as object) });
    const validate = ajv.compile({ $ref: 'bundle:#/$defs/CommandRequest' });
    const verdicts = ['password', 'correct horse'].map((newPassword) => validate({ type: 'RESET_PASSWORD', newPassword }));
    expect(verdicts).toEqual([false, true]);
  });

  test.each([
    ['validators', emitValidators, /shapes\/command-request\.ts$/],
    ['catalogue that the CLI reads', emitValidators, /gen\/rules\.ts$/],
    ['JSON Schema', emitJsonSchema, /schemas\/CommandRequest\.json$/],
    ['.proto', emitProtobuf, /\.proto$/],
    ['docs', emitDocs, /common_word|common-word/],
  ])('is in the %s', (_name, emit, path) => {
    const files = emit(model).filter((file) => path.test(file.path) && file.text.includes('reset_password.common_word'));
    expect(files.length).toBeGreaterThan(0);
  });
});
