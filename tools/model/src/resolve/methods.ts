import { protoPackage, publicBase } from '../contract/constants.ts';
import { reportUnknown } from './context.ts';
import type { SpecContext } from './context.ts';
import { type Method, type Parameter, requestNumbers } from '../contract/method.ts';
import type { Info } from '../contract/info.ts';
import type { FieldType } from '../contract/field-type.ts';
import type { EnumType, Shape } from '../contract/model.ts';
import { compareText } from '../diagnostics/reporter.ts';
import { refName } from './commands.ts';
import { readCitations, readDisagreement } from '../read/citation.ts';
import type { RawFiles, RawOperation } from '../read/raw.ts';
import type { DataPath } from '../diagnostics/position.ts';
import type { SpecFile } from '../read/spec-file.ts';
import { verifyNumbers } from './proto-numbers.ts';

type RawContent = NonNullable<RawOperation['requestBody']>['content'];
type RawParameter = NonNullable<RawOperation['parameters']>[number];

const httpMethods = ['get', 'post', 'delete', 'patch', 'put'] as const;

/** Reads what `spec/openapi.yaml` says of the API as a whole. */
export function resolveInfo({ files, packageVersion }: SpecContext): Info {
  const raw = files.openapi[0]!.data;
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
  return Object.entries(openapi?.data.paths ?? {}).flatMap(([path, { $ref }]) => {
    const file = context.files.path.find(({ name }) => name === refName($ref));
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
  readonly #file: SpecFile<RawFiles['path']>;
  readonly #shapes: ReadonlyMap<string, Shape>;
  readonly #enums: ReadonlyMap<string, EnumType>;

  constructor(
    context: SpecContext,
    file: SpecFile<RawFiles['path']>,
    shapes: ReadonlyMap<string, Shape>,
    enums: ReadonlyMap<string, EnumType>,
  ) {
    this.#context = context;
    this.#file = file;
    this.#shapes = shapes;
    this.#enums = enums;
  }

  read(path: string): Method[] {
    const item = this.#file.data;
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
    if (raw['x-proto-request'] === undefined) this.#verifyNumbers(httpMethod, raw);
    return {
      operationId: raw.operationId,
      rpc: raw['x-rpc'],
      slug: raw.operationId.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      file: this.#file.path,
      httpMethod,
      path,
      transcoding: raw['x-grpc-transcoding'],
      summary: raw.summary,
      description: raw.description,
      tags: raw.tags,
      parameters: (raw.parameters ?? []).map((parameter, index) => this.#parameter(parameter, [httpMethod, 'parameters', index], raw)),
      ...(request !== undefined && { request: { shape: request, description: body?.description ?? '' } }),
      responses: Object.entries(raw.responses)
        .map(([status, response]) => {
          const shape = response.content && this.#shape(response.content, [httpMethod, 'responses', status, 'content']);
          return { status, description: response.description, ...(shape !== undefined && { shape }) };
        })
        .toSorted((a, b) => compareText(a.status, b.status)),
      scopes: [...new Set(raw.security.flatMap((requirement) => Object.values(requirement).flat()))],
      ...(raw['x-proto-request'] !== undefined && { protoRequest: raw['x-proto-request'] }),
      source: readCitations(raw['x-source']),
    };
  }

  #parameter(raw: RawParameter, path: DataPath, method: RawOperation): Parameter {
    const { schema, 'x-proto-field': protoNumber, 'x-proto-type': protoType, 'x-disagreement': disagreement } = raw;
    return {
      name: raw.name,
      in: raw.in,
      required: raw.required,
      description: raw.description,
      source: readCitations(raw['x-source'] ?? method['x-source']),
      ...(disagreement && { disagreement: readDisagreement(disagreement) }),
      type: this.#parameterType(schema, [...path, 'schema']),
      ...(schema.pattern !== undefined && { pattern: schema.pattern }),
      ...(protoNumber !== undefined && { protoNumber }),
      ...(protoType !== undefined && { protoType }),
    };
  }

  /** In a request message of ours, query parameters are beside the resource's name and the body. */
  #verifyNumbers(httpMethod: string, raw: RawOperation): void {
    const members = (raw.parameters ?? []).flatMap((parameter, index) =>
      parameter.in === 'query'
        ? [{ name: parameter.name, number: parameter['x-proto-field'], path: [httpMethod, 'parameters', index] }]
        : [],
    );
    const taken = [requestNumbers.name, ...(raw.requestBody === undefined ? [] : [requestNumbers.body])];
    verifyNumbers(this.#context.reporter, this.#file, members, taken, 'x-proto-field');
  }

  #shape(content: RawContent, path: readonly string[]): string | undefined {
    const type = 'application/json';
    const { schema } = content[type];
    const name = `${refName(schema.$ref)}${schema['x-variant'] === 'request' ? 'Request' : ''}`;
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

  #parameterType(schema: RawParameter['schema'], path: DataPath): FieldType {
    if (schema.$ref !== undefined) return this.#enumType(schema.$ref, path);
    if (schema.items !== undefined) return { kind: 'list', items: this.#enumType(schema.items.$ref, [...path, 'items']) };
    if (schema.type === 'integer') return { kind: 'int32' };
    if (schema.type === 'boolean') return { kind: 'boolean' };
    return { kind: 'string', ...(schema.maxLength !== undefined && { maxLength: schema.maxLength }) };
  }

  #enumType($ref: string, path: DataPath): FieldType {
    const name = refName($ref);
    if (!this.#enums.has(name)) reportUnknown(this.#context.reporter, this.#file, [...path, '$ref'], $ref, 'enum', this.#enums.keys());
    return { kind: 'enum', enum: name };
  }
}
