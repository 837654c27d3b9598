import { cpuTime } from '@amapi-spec/tools-shared/cpu-time.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { annotationKeywords, definitions, ruleSchemaFor, schemaFor, schemaNames } from './index.ts';
import type { ShapeName } from './index.ts';

const ajv = new Ajv2020({ strict: false });

describe('schemaFor', () => {
  test.each(schemaNames)('%s compiles alone, without other schemas', (name) => {
    expect(new Ajv2020({ strict: false }).compile(schemaFor(name))).toBeTypeOf('function');
  });

  test('holds only what it reaches', () => {
    const { $defs, ...keywords } = schemaFor('WipeParamsRequest');
    const { $defs: rules, ...own } = definitions.WipeParamsRequest;
    expect(Object.keys($defs as object)).toEqual([...Object.keys(rules as object), 'UserFacingMessageRequest', 'WipeDataFlag']);
    expect(Object.keys(keywords)).toEqual(['$schema', ...Object.keys(own)]);
    expect(JSON.stringify(keywords)).not.toContain('WipeParamsRequest/');
  });

  test.each<[string, unknown, boolean]>([
    ['a type', { type: 'LOCK' }, true],
    ['params that imply the type', { wipeParams: {} }, true],
    ['a type against params', { type: 'LOCK', wipeParams: {} }, false],
    ['an unknown member', { type: 'LOCK', wipeData: true }, false],
    ['an unknown flag', { wipeParams: { wipeDataFlags: ['WIPE_ESIM'] } }, false],
    ['a server-set member', { type: 'LOCK', createTime: '2026-09-14T18:52:33.942Z' }, false],
    ['nothing', {}, false],
    ['null', null, false],
    ['no object', 'LOCK', false],
  ])('CommandRequest judges %s', (_, value, want) => {
    expect(ajv.validate(schemaFor('CommandRequest'), value)).toBe(want);
  });

  test('refuses a name that is none', () => {
    expect(() => schemaFor('toString' as ShapeName)).toThrow(RangeError);
  });
});

describe('ruleSchemaFor', () => {
  test('judges one rule, whatever else is wrong', () => {
    const schema = ruleSchemaFor('CommandRequest', 'request.server_set_field');
    expect(ajv.validate(schema, { type: 'NO_SUCH_TYPE' })).toBe(true);
    expect(ajv.validate(schema, { type: 'LOCK', createTime: '' })).toBe(false);
  });

  test('looks for equal texts in a long list in linear time', () => {
    const validate = ajv.compile(ruleSchemaFor('ClearAppsDataParamsRequest', 'clear_app_data.duplicate_package_name'));
    const names = (length: number): string[] => Array.from({ length }, (_, index) => `com.example.app${index}`);
    const duration = (length: number): number => {
      const value = { packageNames: names(length) };
      const start = cpuTime();
      expect(validate(value)).toBe(true);
      return cpuTime() - start;
    };
    duration(1000);
    // Comparing each with each takes 20 seconds and more.
    expect(duration(80_000)).toBeLessThan(2000);
    expect(validate({ packageNames: [...names(1000), 'com.example.app1'] })).toBe(false);
  });

  test('refuses a shape that does not have the rule', () => {
    expect(() => ruleSchemaFor('Device', 'request.server_set_field')).toThrow(RangeError);
  });
});

test('every keyword of the schemas that JSON Schema does not know is listed', () => {
  const strict = new Ajv2020({ strict: false, strictSchema: true });
  strict.addVocabulary(annotationKeywords);
  strict.addSchema({ $id: 'all', $defs: definitions });
  for (const name of schemaNames) expect(strict.compile({ $ref: `all#/$defs/${name}` })).toBeTypeOf('function');
});
