import type { Method, Model, OAuth2, Parameter } from '@amapi-spec/model';
import { declareMembers } from './declare-members.ts';
import { buildDefinitions } from './definitions.ts';
import { answerExamples, bodyExamples } from './media-examples.ts';
import { reachable } from './reachable.ts';
import { openApiOptions } from './schema-options.ts';
import { typeToJsonSchema, type Keywords } from './type-to-json-schema.ts';

/** Builds the OpenAPI 3.1 document: the methods, and every shape that they send or answer. */
export function buildOpenApi(model: Model): Keywords {
  const { info } = model;
  return {
    openapi: '3.1.1',
    info: {
      title: info.title,
      version: info.version,
      summary: info.summary,
      description: info.description,
      contact: { name: 'The amapi-spec project', url: `${info.publicBase}json-schema/README.md` },
      license: info.license,
    },
    servers: info.servers,
    tags: info.tags,
    paths: buildPaths(model),
    components: { schemas: buildComponents(model), securitySchemes: { oauth2: oauth2(info.oauth2) } },
  };
}

function oauth2({ description, authorizationUrl, tokenUrl, scopes }: OAuth2): Keywords {
  return {
    type: 'oauth2',
    description,
    flows: {
      authorizationCode: {
        authorizationUrl,
        tokenUrl,
        scopes: Object.fromEntries(scopes.map((each) => [each.scope, each.description])),
      },
    },
  };
}

function buildPaths(model: Model): Keywords {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const method of model.methods) (paths[method.path] ??= {})[method.httpMethod] = buildOperation(method, model);
  return paths;
}

function buildOperation(method: Method, model: Model): Keywords {
  return {
    operationId: method.operationId,
    summary: method.summary,
    description: method.description,
    tags: method.tags,
    ...(method.parameters.length === 0 ? {} : { parameters: method.parameters.map((parameter) => buildParameter(parameter, model)) }),
    ...(method.request === undefined
      ? {}
      : {
          requestBody: {
            description: method.request.description,
            required: true,
            content: jsonContent(method.request.shape, bodyExamples(method, model)),
          },
        }),
    responses: Object.fromEntries(
      method.responses.map((response) => {
        const { status, description, shape } = response;
        const content = shape === undefined ? {} : { content: jsonContent(shape, answerExamples(method, response, model)) };
        return [status, { description, ...content }];
      }),
    ),
    security: [{ oauth2: method.scopes }],
    'x-grpc-transcoding': method.transcoding,
    'x-rpc': method.rpc,
    'x-source': method.source,
  };
}

function buildParameter(parameter: Parameter, model: Model): Keywords {
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required,
    description: parameter.description,
    schema: {
      ...typeToJsonSchema(parameter.type, 'request', model, openApiOptions),
      ...(parameter.pattern === undefined ? {} : { pattern: parameter.pattern }),
    },
    'x-source': parameter.source,
  };
}

function jsonContent(shape: string, examples: Keywords): Keywords {
  return { 'application/json': { schema: { $ref: openApiOptions.refTo(shape) }, ...examples } };
}

function buildComponents(model: Model): Keywords {
  const roots = model.methods.flatMap(({ request, responses }) => [request?.shape, ...responses.map(({ shape }) => shape)]);
  const reached = reachable(
    model,
    roots.filter((name) => name !== undefined),
  );
  const definitions = Object.entries(buildDefinitions(model, reached, openApiOptions));
  return Object.fromEntries(definitions.map(([name, schema]) => [name, declareMembers(schema)]));
}
