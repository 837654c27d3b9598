import { posix } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Model, readModel, structuralIds } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { quote } from '../../code/literal.ts';
import { compactJson } from './compact-json.ts';
import { emitDocs } from './index.ts';
import { createSite, pagePath } from './site.ts';
import { readPage, type ReadPage } from './test/read-page.ts';

const folder = 'packages/docs/src/gen/';
let model: Model;
let texts: ReadonlyMap<string, string>;
let pages: ReadonlyMap<string, ReadPage>;

beforeAll(() => {
  model = readModel(repository);
  texts = new Map(emitDocs(model).map(({ path, text }) => [path.slice(folder.length), text]));
  pages = new Map([...texts].flatMap(([path, text]) => (path.endsWith('.md') ? [[path, readPage(text)] as const] : [])));
});

function anchors(path: string): readonly string[] {
  return pages.get(path)?.anchors ?? [];
}

describe('the pages', () => {
  test('are one for each thing of the model, and no others', () => {
    const expected = [
      pagePath.index,
      pagePath.matrix,
      pagePath.rules,
      pagePath.sources,
      ...model.methods.map(({ slug }) => pagePath.method(slug)),
      ...model.commands.map(({ slug }) => pagePath.command(slug)),
      ...new Set(model.shapes.map(({ schema }) => pagePath.schema(schema))),
      ...model.enums.map(({ name }) => pagePath.schema(name)),
      ...structuralIds.map((id) => pagePath.rule(id)),
      ...model.rules.map(({ id }) => pagePath.rule(id)),
      ...model.codes.map(({ id }) => pagePath.codes(id)),
    ];
    expect([...pages.keys()].toSorted()).toEqual(expected.toSorted());
  });

  test('have a row for every field, value, code and source', () => {
    const missing = [
      ...model.shapes.flatMap(({ schema, fields }) =>
        fields.flatMap(({ name }) => (anchors(pagePath.schema(schema)).includes(`field-${name}`) ? [] : [`${schema}.${name}`])),
      ),
      ...model.enums.flatMap(({ name, values }) =>
        values.flatMap((value) => (anchors(pagePath.schema(name)).includes(`value-${value.name}`) ? [] : [value.name])),
      ),
      ...model.codes.flatMap(({ id, entries }) =>
        entries.flatMap(({ value }) => (anchors(pagePath.codes(id)).includes(`code-${value}`) ? [] : [`${id} ${value}`])),
      ),
      ...model.sources.flatMap(({ id }) => (anchors(pagePath.sources).includes(id) ? [] : [id])),
    ];
    expect(missing).toEqual([]);
  });

  test('can all be reached from the first page', () => {
    const seen = new Set<string>();
    const waiting: string[] = [pagePath.index];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      for (const target of pages.get(path)?.links ?? []) if (!target.startsWith('http')) waiting.push(resolveLink(path, target).page);
    }
    expect([...pages.keys()].filter((path) => !seen.has(path))).toEqual([]);
  });

  test('begin with one title, and have no heading or anchor twice', () => {
    for (const [path, { headings, anchors: names }] of pages) {
      expect(
        headings.filter(({ level }) => level === 1),
        path,
      ).toHaveLength(1);
      expect(
        names.filter((name, index) => names.indexOf(name) !== index),
        path,
      ).toEqual([]);
    }
  });

  test('have no HTML but anchors', () => {
    for (const [path, { prose }] of pages) {
      expect(prose.match(/(?<!\\)<(?!a id="|\/a>|https?:)[a-z!/][^>]*>/gi), path).toBeNull();
    }
  });

  test('leave no slot of a message open and print no value that is not text', () => {
    for (const [path, { prose }] of pages) expect(prose.match(/\{(min|max)\}|undefined|\[object|NaN/g), path).toBeNull();
  });
});

describe('links', () => {
  test('lead to pages and anchors that are there', () => {
    const dead = [...pages].flatMap(([path, { links }]) =>
      links.flatMap((target) => {
        if (target.startsWith('https://')) return [];
        const { page, hash } = resolveLink(path, target);
        const there = pages.has(page) && (hash === undefined || anchors(page).includes(hash));
        return there ? [] : [`${path}: ${target}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  test('from issues lead to the page of the rule in the published package', () => {
    const base = `${model.info.publicBase}docs@${model.info.packageVersion}/src/gen/`;
    for (const { id, docs } of model.rules) expect(docs).toBe(base + pagePath.rule(id));
  });
});

describe('examples', () => {
  test('are on the page of their command and of every rule that they break', () => {
    const site = createSite(model);
    for (const [type, examples] of site.examples) {
      const command = site.commands.find(type);
      for (const { name, value, subject, breaks } of examples) {
        const own = command === undefined ? [] : [pagePath.command(command.slug)];
        const schema = site.shapes.get(subject).schema;
        const wanted = [...own, ...breaks.map((id) => pagePath.rule(id)), ...(own.length === 0 ? [pagePath.schema(schema)] : [])];
        for (const path of wanted) expect(texts.get(path), `${name} on ${path}`).toContain(compactJson(value));
      }
    }
  });

  test('say which issues they have', () => {
    for (const { name, breaks } of model.examples) {
      for (const id of breaks) expect(texts.get(pagePath.rule(id)), name).toMatch(/^- .*\((error|warning) at (`|the whole value)/m);
    }
  });

  test('of a rule are on its page, both good and bad', () => {
    for (const { id, examples } of model.rules) {
      for (const { value } of examples) expect(texts.get(pagePath.rule(id))).toContain(compactJson(value));
    }
  });
});

describe('the other files', () => {
  test('are the list of pages and the whole as JSON', () => {
    const others = [...texts.keys()].filter((path) => !path.endsWith('.md'));
    expect(others).toEqual(['reference.json', 'pages.ts']);
    const reference = JSON.parse(texts.get('reference.json') ?? '') as Record<string, readonly unknown[]>;
    expect(reference['rules']).toHaveLength(model.rules.length);
    expect(reference['examples']).toHaveLength(model.examples.length);
    for (const path of pages.keys()) expect(texts.get('pages.ts')).toContain(`path: ${quote(path)},`);
  });

  test('are the same for the same model', () => {
    expect(new Map(emitDocs(model).map(({ path, text }) => [path.slice(folder.length), text]))).toEqual(texts);
  });
});

function resolveLink(from: string, target: string): { readonly page: string; readonly hash: string | undefined } {
  const [path = '', hash] = target.split('#');
  return { page: path === '' ? from : posix.join(posix.dirname(from), path), hash };
}
