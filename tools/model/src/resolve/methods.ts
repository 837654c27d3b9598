import { protoPackage, publicBase } from '../contract/constants.ts';
import { reportUnknown } from './context.ts';
import type { SpecContext } from './context.ts';
import type { Method, Parameter } from '../contract/method.ts';
import type { Info, OAuth2 } from '../contract/info.ts';
import type { FieldType } from '../contract/field-type.ts';
import type { EnumType, Shape } from '../contract/model.ts';
import { compareText } from '../diagnostics/reporter.ts';
import { target } from './commands.ts';
import { type RawCitation, type RawDisagreement, readCitations, readDisagreement } from '../read/citation.ts';
import type { SpecFile } from '../read/spec-file.ts';

interface RawOpenApi {
  readonly info: Pick<Info, 'title' | 'version' | 'summary' | 'description' | 'license'>;
  readonly servers: Info['servers'];
  readonly tags: Info['tags'];
  readonly paths: Readonly<Record<string, { readonly $ref: string }>>;
  readonly components: {
    readonly securitySchemes: {
      readonly oauth2: {
        readonly description: string;
        readonly flows: {
          readonly authorizationCode: Omit<OAuth2, 'description' | 'scopes'> & { readonly scopes: Readonly<Record<string, string>> };
        };
      };
    };
  };
}

interface RawContent {
  readonly schema: RawParameterSchema;
}

interface RawParameterSchema {
  readonly $ref?: string;
  readonly 'x-variant'?: 'request';
  readonly type?: string;
  readonly pattern?: string;
}

interface RawOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: 'path' | 'query';
    readonly required?: boolean;
    readonly description: string;
    readonly schema: RawParameterSchema;
    readonly 'x-source'?: readonly RawCitation[];
    readonly 'x-disagreement'?: RawDisagreement;
  }[];
  readonly requestBody?: { readonly description?: string; readonly content: Readonly<Record<string, RawContent>> };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Readonly<Record<string, RawContent>> }>>;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly 'x-rpc': string;
  readonly 'x-grpc-transcoding': string;
  readonly 'x-source': readonly RawCitation[];
}

const httpMethods = ['get', 'post', 'delete', 'patch', 'put'] as const;

/** Reads what `spec/openapi.yaml` says of the API as a whole. */
export function resolveInfo({ files, packageVersion }: SpecContext): Info {
  const raw = files.openapi[0]?.data as RawOpenApi;
  const { title, version, summary, description, license } = raw.info;
  const { description: access, flows } = raw.components.securitySchemes.oauth2;
  const { authorizationUrl, tokenUrl, scopes } = flows.authorizationCode;
  return {
    title,
    version,
    summary,
    description,
    license,
    servers: raw.servers,
    tags: raw.tags,
    oauth2: {
      description: access,
      authorizationUrl,
      tokenUrl,
      scopes: Object.entries(scopes).map(([scope, text]) => ({ scope, description: text })),
    },
    protoPackage,
    publicBase,
    packageVersion,
  };
}

/** Builds the HTTP methods, in the order of `spec/openapi.yaml`. */
export function resolveMethods(context: SpecContext, shapes: ReadonlyMap<string, Shape>, enums: ReadonlyMap<string, EnumType>): Method[] {
  const [openapi] = context.files.openapi;
  const raw = openapi?.data as RawOpenApi;
  return Object.entries(raw.paths).flatMap(([path, { $ref }]) => {
    const file = context.files.path.find(({ name }) => name === target($ref));
    if (openapi !== undefined && file === undefined) {
      reportUnknown(
        context.reporter,
        openapi,
        ['paths', path, '$ref'],
        $ref,
        'file of spec/paths',
        context.files.path.map(({ name }) => name),
      );
    }
    return file === undefined ? [] : new MethodReader(context, file, shapes, enums).read(path);
  });
}

class MethodReader {
  readonly #context: SpecContext;
  readonly #file: SpecFile;
  readonly #shapes: ReadonlyMap<string, Shape>;
  readonly #enums: ReadonlyMap<string, EnumType>;

  constructor(context: SpecContext, file: SpecFile, shapes: ReadonlyMap<string, Shape>, enums: ReadonlyMap<string, EnumType>) {
    this.#context = context;
    this.#file = file;
    this.#shapes = shapes;
    this.#enums = enums;
  }

  read(path: string): Method[] {
    const item = this.#file.data as Readonly<Partial<Record<(typeof httpMethods)[number], RawOperation>>>;
    return httpMethods.flatMap((httpMethod) => {
      const raw = item[httpMethod];
      return raw === undefined ? [] : [this.#method(path, httpMethod, raw)];
    });
  }

  #method(path: string, httpMethod: Method['httpMethod'], raw: RawOperation): Method {
    const body = raw.requestBody;
    const request = body && this.#shape(body.content, [httpMethod, 'requestBody', 'content']);
    if (request !== undefined && !this.#context.roles.inputs.some(({ shape }) => shape === request))
      this.#context.reporter.report('body-without-input', this.#file, [httpMethod, 'requestBody'], { shape: request });
    return {
      operationId: raw.operationId,
      rpc: raw['x-rpc'],
      slug: this.#file.name,
      httpMethod,
      path,
      transcoding: raw['x-grpc-transcoding'],
      summary: raw.summary,
      description: raw.description,
      tags: raw.tags,
      parameters: (raw.parameters ?? []).map((parameter): Parameter => ({
        name: parameter.name,
        in: parameter.in,
        required: parameter.required ?? parameter.in === 'path',
        description: parameter.description,
        source: readCitations(parameter['x-source'] ?? raw['x-source']),
        ...(parameter['x-disagreement'] && { disagreement: readDisagreement(parameter['x-disagreement']) }),
        type: this.#parameterType(parameter.schema),
        ...(parameter.schema.pattern !== undefined && { pattern: parameter.schema.pattern }),
      })),
      ...(request !== undefined && { request: { shape: request, description: body?.description ?? '' } }),
      responses: Object.entries(raw.responses)
        .map(([status, response]) => {
          const shape = response.content && this.#shape(response.content, [httpMethod, 'responses', status, 'content']);
          return { status, description: response.description, ...(shape !== undefined && { shape }) };
        })
        .toSorted((a, b) => compareText(a.status, b.status)),
      scopes: [...new Set(raw.security.flatMap((requirement) => Object.values(requirement).flat()))],
      source: readCitations(raw['x-source']),
    };
  }

  #shape(content: Readonly<Record<string, RawContent>>, path: readonly string[]): string | undefined {
    const media = Object.entries(content)[0];
    if (media === undefined) return undefined;
    const [type, { schema }] = media;
    const name = `${target(schema.$ref)}${schema['x-variant'] === 'request' ? 'Request' : ''}`;
    if (!this.#shapes.has(name)) {
      reportUnknown(
        this.#context.reporter,
        this.#file,
        [...path, type, 'schema', '$ref'],
        schema.$ref ?? '',
        'file of spec/schemas',
        this.#shapes.keys(),
      );
    }
    return name;
  }

  #parameterType(schema: RawParameterSchema): FieldType {
    if (schema.$ref !== undefined && this.#enums.has(target(schema.$ref))) return { kind: 'enum', enum: target(schema.$ref) };
    if (schema.type === 'integer') return { kind: 'int32' };
    return { kind: schema.type === 'boolean' ? 'boolean' : 'string' };
  }
}
