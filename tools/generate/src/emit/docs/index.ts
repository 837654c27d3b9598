import type { Model } from '@amapi-spec/model';
import { printModule } from '../../code/module.ts';
import type { EmittedFile } from '../../emitted-file.ts';
import { codesPage } from './codes-page.ts';
import { commandPage } from './command-page.ts';
import { enumPage } from './enum-page.ts';
import { indexPage } from './index-page.ts';
import { matrixPage } from './matrix-page.ts';
import { buildMatrix } from './matrix.ts';
import { methodPage } from './method-page.ts';
import { type PageEntry, pagesModule } from './pages-module.ts';
import { referenceJson } from './reference-json.ts';
import { rulePage } from './rule-page.ts';
import { rulesPage } from './rules-page.ts';
import { schemaPage } from './schema-page.ts';
import { createSite, pagePath, schemaShapes } from './site.ts';
import { sourcesPage } from './sources-page.ts';
import { structuralPage } from './structural-page.ts';

const folder = 'packages/docs/src/gen';
const pagesPath = 'gen/pages.ts';

/** A page with what its file needs. */
type DocsPage = PageEntry & Omit<EmittedFile, 'path'>;

/** Emits the reference: one Markdown page per method, command, schema, rule and code table, all of it as one JSON file, and the list of pages. */
export function emitDocs(model: Model): EmittedFile[] {
  const site = createSite(model);
  const matrix = buildMatrix(model);
  const pages: DocsPage[] = [
    { kind: 'overview', path: pagePath.index, ...indexPage(site) },
    { kind: 'overview', path: pagePath.matrix, ...matrixPage(site, matrix) },
    { kind: 'overview', path: pagePath.rules, ...rulesPage(site) },
    { kind: 'overview', path: pagePath.sources, ...sourcesPage(site), sources: ['spec/sources.yaml'] },
    ...model.methods.map((method) => ({
      kind: 'method',
      path: pagePath.method(method.slug),
      ...methodPage(site, method),
      sources: [method.file],
    })),
    ...model.commands.map((command) => ({
      kind: 'command',
      path: pagePath.command(command.slug),
      ...commandPage(site, command, matrix),
      sources: [`spec/commands/${command.slug}.yaml`],
    })),
    ...schemaShapes(model).map((shape) => ({
      kind: 'schema',
      path: pagePath.schema(shape.schema),
      ...schemaPage(site, shape),
      sources: [`spec/schemas/${shape.schema}.yaml`],
    })),
    ...model.enums.map((type) => ({
      kind: 'enum',
      path: pagePath.schema(type.name),
      ...enumPage(site, type),
      sources: [`spec/schemas/${type.name}.yaml`],
    })),
    ...model.structural.map((finding) => ({
      kind: 'rule',
      path: pagePath.rule(finding.id),
      ...structuralPage(site, finding),
      sources: ['spec/structural.yaml'],
    })),
    ...model.rules.map((rule) => ({ kind: 'rule', path: pagePath.rule(rule.id), ...rulePage(site, rule), sources: [rule.file] })),
    ...model.codes.map((codes) => ({
      kind: 'codes',
      path: pagePath.codes(codes.id),
      ...codesPage(site, codes),
      sources: [`spec/codes/${codes.id}.yaml`],
    })),
  ];
  return [
    ...pages.map(({ kind: _kind, title: _title, ...file }) => ({ ...file, path: `${folder}/${file.path}` })),
    { path: `${folder}/reference.json`, text: referenceJson(model, matrix) },
    { path: `packages/docs/src/${pagesPath}`, text: printModule(pagesPath, pagesModule(pages)) },
  ];
}
