import type { Method } from '@amapi-spec/model';
import { breadcrumb } from './breadcrumb.ts';
import { createFootnotes } from './footnotes.ts';
import { anchor, code, enumerate, fenced, link, page, type Page, section, sentence, table } from './markdown.ts';
import { prose } from './prose.ts';
import { pagePath, shapePage, type Site } from './site.ts';
import { typeText } from './type-text.ts';

/** The page of one HTTP method. */
export function methodPage(site: Site, method: Method): Page {
  const from = pagePath.method(method.slug);
  const notes = createFootnotes(site, from, 'document', method.source);
  const schemaLink = (shape: string): string => link(from, shapePage(site, shape), shape);
  const server = site.model.info.servers[0]?.url ?? '';
  return page(
    breadcrumb(from, 'methods'),
    method.operationId,
    sentence(prose(site, from, method.summary)),
    fenced('http', `${method.httpMethod.toUpperCase()} ${server}${method.path}`),
    prose(site, from, method.description),
    section(
      2,
      'Parameters',
      table(
        ['Name', 'In', 'Type', 'Meaning'],
        method.parameters.map((parameter) => [
          `${anchor(`parameter-${parameter.name}`)}${code(parameter.name)}`,
          parameter.in,
          typeText(site, from, parameter.type),
          `${parameter.required && parameter.in !== 'path' ? '*Required.* ' : ''}${prose(site, from, parameter.description)}${notes.mark(parameter.source, parameter.name)}`,
        ]),
      ),
    ),
    section(2, 'Body', method.request && `${schemaLink(method.request.shape)}. ${prose(site, from, method.request.description)}`),
    section(
      2,
      'Responses',
      table(
        ['Status', 'Body', 'Meaning'],
        method.responses.map(({ status, shape, description }) => [
          status,
          shape === undefined ? 'none' : schemaLink(shape),
          prose(site, from, description),
        ]),
      ),
    ),
    section(2, 'Authorization', method.scopes.length === 0 ? undefined : `OAuth 2.0, scope ${enumerate(method.scopes.map(code), 'or')}.`),
    section(2, 'In Protocol Buffers', `RPC ${code(method.rpc)}, with the gRPC transcoding ${code(method.transcoding)}.`),
    notes.section(),
  );
}
