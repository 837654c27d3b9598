import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { freePort, untilAnswers } from '../trial/loopback.ts';
import { bodies } from './mock-server-bodies.ts';
import { notRun, works, type Row, type Table } from './outcome.ts';
import { versionOf } from './versions.ts';
import { openapiDocument, type Workbench } from './workbench.ts';

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Method>>>>;
}

interface Method {
  readonly operationId: string;
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
}

interface Body {
  readonly content?: {
    readonly 'application/json'?: {
      readonly schema: { readonly $ref: string };
      readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
    };
  };
}

interface Call {
  readonly path: string;
  readonly method: string;
  readonly is: Method;
}

/** Tells what is wrong with a value, by the published schema of that name. */
type Judge = (schema: string, value: unknown) => unknown;

/** Starts a mock server from the published OpenAPI document alone, and judges its answers by the published JSON Schema. */
export async function mockServerTable({ application, tool, say }: Workbench): Promise<Table> {
  const document = join(application.folder, openapiDocument);
  const { paths } = JSON.parse(readFileSync(document, 'utf8')) as Document;
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, is]): Call => ({ path, method, is })),
  );
  const judge = await judgeOf(application.folder);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [tool('@stoplight/prism-cli', 'dist/index.js'), 'mock', document, '--port', String(port)], {
    stdio: 'ignore',
  });
  try {
    await untilAnswers(address);
    const rows = await rowsOf(calls, (call, body, prefer) => askServer(address, call, body, prefer), judge);
    say('the mock server has answered');
    return {
      title: 'Mock server',
      about: `@stoplight/prism-cli ${versionOf('@stoplight/prism-cli')} serves \`openapi.json\`. What it sends must have the status that is asked for, and be right by the JSON Schema of the answer.`,
      corner: 'method',
      columns: ['200', '400', 'each example of a request is taken', 'each example of an answer is right'],
      rows,
    };
  } finally {
    server.kill();
  }
}

type Ask = (call: Call, body: unknown, prefer?: string) => Promise<{ readonly status: number; readonly body: unknown }>;

async function rowsOf(calls: readonly Call[], ask: Ask, judge: Judge): Promise<Row[]> {
  const rows: Row[] = [];
  for (const call of calls) {
    const { operationId, requestBody, responses } = call.is;
    const answers = async (status: string, body: unknown, prefer?: string): Promise<void> => {
      const answer = await ask(call, body, prefer);
      assert.equal(answer.status, Number(status));
      assert.equal(judge(schemaOf(responses[status]), answer.body), undefined);
    };
    const bodiesOf = requestBody && bodies[operationId];
    assert(requestBody === undefined || bodiesOf !== undefined, `no body to send with ${operationId}; add it to mock-server-bodies.ts`);
    const body = bodiesOf?.right;
    const requests = Object.values(requestBody?.content?.['application/json']?.examples ?? {});
    const named = Object.entries(responses).flatMap(([status, response]) =>
      Object.keys(response.content?.['application/json']?.examples ?? {}).map((name) => ({ status, name })),
    );
    rows.push({
      name: operationId,
      cells: [
        await works(() => answers('200', body)),
        // A body that is wrong by itself, where there is one; else the server is asked for the status.
        await works(() => (bodiesOf === undefined ? answers('400', body, 'code=400') : answers('400', bodiesOf.wrong))),
        requests.length === 0
          ? notRun('the document has none')
          : await works(async () => {
              for (const { value } of requests) await answers('200', value);
            }),
        named.length === 0
          ? notRun('the document has none')
          : await works(async () => {
              for (const { status, name } of named) await answers(status, body, `code=${status}, example=${name}`);
            }),
      ],
    });
    for (const { name, value } of bodiesOf?.breakRules ?? [])
      rows.push({
        name: `${operationId}, ${name}`,
        cells: [notRun('another request'), await works(() => answers('400', value)), notRun('another request'), notRun('another request')],
      });
  }
  return rows;
}

async function askServer(address: string, { path, method }: Call, body: unknown, prefer?: string): ReturnType<Ask> {
  const response = await fetch(address + path.replaceAll(/\{\w+\}/g, 'x1'), {
    method: method.toUpperCase(),
    headers: {
      authorization: 'Bearer x',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(prefer !== undefined && { prefer }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

function schemaOf(body: Body | undefined): string {
  return body?.content?.['application/json']?.schema.$ref.split('/').at(-1) ?? 'no schema';
}

/** Judges with the packages that the application has installed. */
async function judgeOf(folder: string): Promise<Judge> {
  const require = createRequire(join(folder, 'package.json'));
  const { Ajv2020 } = require(join(folder, 'node_modules/ajv/dist/2020.js')) as {
    Ajv2020: new (options: object) => { compile(schema: unknown): ((value: unknown) => boolean) & { errors?: unknown } };
  };
  const { annotationKeywords, schemaFor } = require('@amapi-spec/json-schema') as {
    annotationKeywords: string[];
    schemaFor: (name: string) => unknown;
  };
  const ajv = new Ajv2020({ strict: false, keywords: annotationKeywords });
  return (schema, value) => {
    const validate = ajv.compile(schemaFor(schema));
    return validate(value) ? undefined : validate.errors;
  };
}
