import type { Method } from '@amapi-spec/model';
import { sourceSection } from './citations.ts';
import { code, link, list, page, prose, section, table } from './markdown.ts';
import { pagePath } from './site.ts';
import type { Site } from './site.ts';
import { typeText } from './type-text.ts';

/** The page of one HTTP method. */
export function methodPage(site: Site, method: Method): string {
  const from = pagePath.method(method.slug);
  const schemaLink = (shape: string): string => link(from, pagePath.schema(site.shapes.get(shape)?.schema ?? shape), shape);
  const servers = site.model.info.servers.map(({ url }) => url);
  return page(
    `# ${method.operationId}`,
    prose(method.description),
    `\`\`\`http\n${method.httpMethod.toUpperCase()} ${servers[0] ?? ''}${method.path}\n\`\`\``,
    `In gRPC transcoding: ${code(method.transcoding)}. RPC: ${code(method.rpc)}.`,
    section(
      2,
      'Parameters',
      table(
        ['Name', 'In', 'Type', 'Meaning'],
        method.parameters.map((parameter) => [
          code(parameter.name),
          parameter.in,
          typeText(site, from, parameter.type),
          `${prose(parameter.description)}${parameter.required ? ' *Required.*' : ''}`,
        ]),
      ),
    ),
    section(2, 'Body', method.request && `${schemaLink(method.request.shape)}. ${prose(method.request.description)}`),
    section(
      2,
      'Answers',
      table(
        ['Status', 'Body', 'Meaning'],
        method.responses.map(({ status, shape, description }) => [status, shape === undefined ? 'none' : schemaLink(shape), prose(description)]),
      ),
    ),
    section(2, 'Authorization', list(method.scopes.map((scope) => `OAuth 2.0 scope ${code(scope)}`))),
    sourceSection(site, from, method.source),
  );
}
