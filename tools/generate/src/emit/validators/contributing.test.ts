import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex, readModel } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../files-below.ts';
import { formatFile } from '../../format-file.ts';
import { emitValidators } from './index.ts';
import { planShape } from './plan/plan-shape.ts';
import { shapePath } from './symbols.ts';

const [, chapter = ''] =
  /^## The way of a rule into the validators\n([^]*?)^## /m.exec(readFileSync(join(repository, 'CONTRIBUTING.md'), 'utf8')) ?? [];
const [, quotedPlan = ''] = /```json\n([^]*?)```/.exec(chapter) ?? [];
const quotes = [...chapter.replace(/^ *```json\n[^]*?```/m, '').matchAll(/`([^`]+)`/g)].map(([, quote = '']) => quote);
const model = readModel(repository);
const [ruleFile = ''] = quotes;
const rule = model.rules.find(({ file }) => file === ruleFile);

describe('what CONTRIBUTING quotes on the way of a rule', () => {
  test('is the requirement of the rule', () => {
    expect(rule?.body.kind === 'expression' && rule.body.written).toBe(quotes[1]);
  });

  test('is a part of the plan of its shape', () => {
    const shape = createIndex(model).shapes.get(rule?.subject ?? '');
    const parts: string[] = [];
    JSON.stringify(planShape(shape, model), (_, part: unknown) => {
      parts.push(JSON.stringify(part));
      return part;
    });
    expect(parts).toContain(JSON.stringify(JSON.parse(quotedPlan)));
  });

  test('is printed for its shape', async () => {
    const path = `packages/validators/src/${shapePath(rule?.subject ?? '')}`;
    const emitted = emitValidators(model).find((file) => file.path === path);
    const printed = await formatFile(path, emitted?.text ?? '');
    const lines = quotes.slice(2).filter((quote) => quote.includes('('));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => !printed.includes(line))).toEqual([]);
  });

  test('are files of the emitter', () => {
    const files = filesBelow(import.meta.dirname);
    const named = quotes.filter((quote) => /^[\w-]+\.ts$/.test(quote));
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => !files.some((file) => file.endsWith(`/${name}`)))).toEqual([]);
  });
});
