import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Rule } from '@amapi-spec/model';
import { runBuf } from '../../stage-buf/run-buf.ts';
import { readVendorProtos } from '../../stage-buf/vendor-protos.ts';
import { emitProtobuf } from './index.ts';
import { miniModel, rule } from './test/mini-model.ts';

const owners = [
  { field: 'sendParams', types: ['SEND'] },
  { field: 'keepParams', types: ['KEEP'] },
];
const params = ['sendParams', 'keepParams'];

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
    rule('request.type_or_params', 'CommandRequest', { name: 'type_or_params', type: 'type', params }),
    rule('request.params_exclude', 'CommandRequest', { name: 'params_exclude', params, fields: ['secretCode'] }),
    rule('request.type_matches', 'CommandRequest', {
      name: 'type_matches_params',
      type: 'type',
      unspecified: 'COMMAND_TYPE_UNSPECIFIED',
      owners,
    }),
    rule('request.fields_of_type', 'CommandRequest', {
      name: 'fields_of_type',
      owners: [{ field: 'secretCode', types: ['SEND', 'KEEP'] }],
      params,
    }),
    rule('request.server_set', 'CommandRequest', { name: 'no_server_set_field', fields: ['createTime'] }),
    rule('request.longest', 'CommandRequest', { name: 'duration_range', path: ['duration'], min: 0, max: 315576000000 }),
    rule('request.long', 'CommandRequest', { name: 'duration_range', path: ['duration'], min: 1, max: 60 }, { for: ['KEEP'] }),
    rule('request.not_zero', 'CommandRequest', { name: 'duration_not_zero', path: ['duration'] }),
    rule('request.name', 'CommandRequest', { name: 'resource_name', path: ['secretCode'], template: 'devices/{id}' }),
    rule('send.package_names', 'SendParamsRequest', { name: 'package_name', path: ['packages', '*'] }),
    rule('send.duplicates', 'SendParamsRequest', { name: 'no_duplicates', path: ['packages'] }),
    rule('text.tags', 'TextRequest', { name: 'language_tag', path: ['byTag'] }),
  ],
  'rules-that-are-not-carried': [
    rule('request.one_params', 'CommandRequest', { name: 'at_most_one', fields: params }),
    rule('request.luhn', 'CommandRequest', { name: 'luhn', path: ['secretCode'] }),
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
