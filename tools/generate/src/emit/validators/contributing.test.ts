import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex, readModel } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../files-below.ts';
import { formatFile } from '../../format-file.ts';
import { emitValidators } from './index.ts';
import { planShape } from './plan/plan-shape.ts';
import { readerPath, shapePath } from './symbols.ts';

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

  test('is printed for its shape, and for the reader of it', async () => {
    const subject = rule?.subject ?? '';
    const emitted = emitValidators(model);
    const printed = await Promise.all(
      [shapePath(subject), readerPath(subject)].map((module) => {
        const path = `packages/validators/src/${module}`;
        return formatFile(path, emitted.find((file) => file.path === path)?.text ?? '');
      }),
    );
    const lines = quotes.slice(2).filter((quote) => quote.includes('('));
    expect(printed.map((text) => lines.filter((line) => text.includes(line)).length)).toEqual([2, 1]);
    expect(lines).toHaveLength(3);
  });

  test('are files of the emitter', () => {
    const files = filesBelow(import.meta.dirname);
    const named = quotes.filter((quote) => /^[\w-]+\.ts$/.test(quote));
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => !files.some((file) => file.endsWith(`/${name}`)))).toEqual([]);
  });
});
