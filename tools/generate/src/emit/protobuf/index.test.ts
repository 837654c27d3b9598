import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Place, Rule } from '@amapi-spec/model';
import { runBuf } from '../../stage-buf/run-buf.ts';
import { readVendorProtos } from '../../stage-buf/vendor-protos.ts';
import { emitProtobuf } from './index.ts';
import { at, miniModel, rule } from './test/mini-model.ts';

const request = (name: string): Place => at('CommandRequest', name);
const type = request('type');
const unspecified = 'COMMAND_TYPE_UNSPECIFIED';
const params = [request('sendParams'), request('keepParams')];
const paramsOwners = [
  { place: request('sendParams'), types: ['SEND'] },
  { place: request('keepParams'), types: ['KEEP'] },
];
const duration = { place: request('duration'), each: false, maxLength: 30 };
const secretCode = { place: request('secretCode'), each: false, maxLength: 40 };

/** By behaviour: the rules of a model that is otherwise the same. */
const scenarios: Readonly<Record<string, readonly Rule[]>> = {
  'messages-without-rules': [],
  'rules-on-the-request': [
    rule('send.text_required', 'SendParamsRequest', "has(this.text) || this.URL.matches('^https:')"),
    rule('send.params_required', 'CommandRequest', 'has(this.sendParams)', { for: ['SEND'] }),
    rule('text.plain_length', 'TextRequest', "this.plain.size() <= 200 && this.byTag.all(tag, this.byTag[tag] != '')"),
    rule('text.plain_required', 'TextRequest', "this.plain != ''"),
    rule('request.quotes', 'CommandRequest', `this.secretCode != 'it\\'s "quoted" \\\\'`),
  ],
  'rules-for-a-device': [
    rule('send.level', 'CommandForDevice', 'this.device.level >= 35', { for: ['SEND'] }),
    rule('device.level', 'Device', 'this.level >= 0 && !(this.locked && this.level in [1, 2])'),
  ],
  'named-checks': [
    rule('request.type_or_params', 'CommandRequest', { name: 'type_or_params', type, params }),
    rule('request.params_exclude', 'CommandRequest', { name: 'params_exclude', params, ownFields: [secretCode.place] }),
    rule('request.type_matches', 'CommandRequest', { name: 'type_matches_params', type, unspecified, paramsOwners }),
    rule('request.fields_of_type', 'CommandRequest', {
      name: 'fields_of_type',
      type,
      unspecified,
      fieldOwners: [{ place: secretCode.place, types: ['SEND', 'KEEP'] }],
      params,
    }),
    rule('request.server_set', 'CommandRequest', { name: 'no_server_set_field', serverSet: [request('createTime')] }),
    rule('request.longest', 'CommandRequest', { name: 'duration_range', ...duration, min: 0, max: 315576000000 }),
    rule('request.long', 'CommandRequest', { name: 'duration_range', ...duration, min: 1, max: 60 }, { for: ['KEEP'] }),
    rule('request.not_zero', 'CommandRequest', { name: 'duration_not_zero', ...duration }),
    rule('request.name', 'CommandRequest', { name: 'resource_name', ...secretCode, template: 'devices/{id}' }),
    rule('send.package_names', 'SendParamsRequest', {
      name: 'package_name',
      place: at('SendParamsRequest', 'packages'),
      each: true,
      maxLength: 99,
    }),
    rule('send.duplicates', 'SendParamsRequest', { name: 'no_duplicates', place: at('SendParamsRequest', 'packages') }),
    rule('text.tags', 'TextRequest', { name: 'language_tag', place: at('TextRequest', 'byTag'), maxLength: 35 }),
  ],
  'rules-that-are-not-carried': [
    rule('request.one_params', 'CommandRequest', { name: 'at_most_one', group: params }),
    rule('request.luhn', 'CommandRequest', { name: 'luhn', ...secretCode }),
    rule('result.time', 'Command', 'has(this.createTime)'),
    rule('send.warned', 'SendParamsRequest', 'has(this.text)', { severity: 'warning' }),
    rule('send.silent', 'SendParamsRequest', 'has(this.other)', { severity: 'off' }),
  ],
};

function emit(rules: readonly Rule[]): { path: string; text: string }[] {
  return emitProtobuf(miniModel(rules)).map(({ path, text }) => ({ path: path.replace(/.*[/#]/, ''), text }));
}

const plain = emit([]);

describe.each(Object.entries(scenarios))('%s', (name, rules) => {
  const folder = join(import.meta.dirname, 'test/scenarios', name, 'output');
  const files = emit(rules);
  // Of a model with rules, what they change.
  const recorded = rules.length === 0 ? files : files.filter(({ text }, index) => text !== plain[index]?.text);

  test.each(recorded)('$path is as recorded', ({ path, text }) => {
    const file = join(folder, path);
    if (process.env['RECORD'] === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, text);
    }
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  test('compiles, passes the check of its CEL, and is laid out as buf format would', async () => {
    const work = mkdtempSync(join(tmpdir(), 'amapi-spec-emit-'));
    try {
      writeFileSync(
        join(work, 'buf.yaml'),
        JSON.stringify({ version: 'v2', modules: [{ path: 'proto' }], lint: { use: ['PROTOVALIDATE'] } }),
      );
      for (const { path, text } of [
        ...readVendorProtos(),
        ...files.filter(({ path }) => path.endsWith('.proto')).map(({ path, text }) => ({ path: `mini/v1/${path}`, text })),
      ]) {
        mkdirSync(dirname(join(work, 'proto', path)), { recursive: true });
        writeFileSync(join(work, 'proto', path), text);
      }
      expect(await runBuf(work, ['lint', '--path', 'proto/mini'])).toBe('');
      expect(await runBuf(work, ['format', '--diff', '--exit-code', '--path', 'proto/mini'])).toBe('');
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
});

test('the same model gives the same text', () => {
  const rules = scenarios['named-checks'] ?? [];
  expect(emitProtobuf(miniModel(rules))).toEqual(emitProtobuf(miniModel(rules)));
});
