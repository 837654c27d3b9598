import type { Model } from '@amapi-spec/model';
import type { EmittedFile } from '../../emitted-file.ts';
import { codesPage } from './codes-page.ts';
import { commandPage } from './command-page.ts';
import { indexPage, sourcesPage } from './list-pages.ts';
import { matrixPage } from './matrix-page.ts';
import { methodPage } from './method-page.ts';
import { referenceJson } from './reference-json.ts';
import { rulePage } from './rule-page.ts';
import { enumPage, schemaPage } from './schema-page.ts';
import { createSite, pagePath } from './site.ts';

const folder = 'packages/docs/src/gen';

/** Emits the reference: one Markdown page per method, command, schema, rule and code table, and all of it as one JSON file. */
export function emitDocs(model: Model): EmittedFile[] {
  const site = createSite(model);
  const schemas = new Map(model.shapes.map((shape) => [shape.schema, shape]));
  const pages: EmittedFile[] = [
    { path: pagePath.index, text: indexPage(site) },
    { path: pagePath.sources, text: sourcesPage(site), sources: ['spec/sources.yaml'] },
    { path: pagePath.matrix, text: matrixPage(site) },
    ...model.methods.map((method) => ({ path: pagePath.method(method.slug), text: methodPage(site, method), sources: [`spec/paths/${method.slug}.yaml`] })),
    ...model.commands.map((command) => ({ path: pagePath.command(command.slug), text: commandPage(site, command), sources: [`spec/commands/${command.slug}.yaml`] })),
    ...[...schemas.values()].map((shape) => ({ path: pagePath.schema(shape.schema), text: schemaPage(site, shape), sources: [`spec/schemas/${shape.schema}.yaml`] })),
    ...model.enums.map((type) => ({ path: pagePath.schema(type.name), text: enumPage(site, type), sources: [`spec/schemas/${type.name}.yaml`] })),
    ...model.rules.map((rule) => ({ path: pagePath.rule(rule.id), text: rulePage(site, rule), sources: [rule.file] })),
    ...model.codes.map((codes) => ({ path: pagePath.codes(codes.id), text: codesPage(site, codes), sources: [`spec/codes/${codes.id}.yaml`] })),
  ];
  return [
    ...pages.map((file) => ({ ...file, path: `${folder}/${file.path}` })),
    { path: `${folder}/reference.json`, text: referenceJson(model) },
  ];
}
