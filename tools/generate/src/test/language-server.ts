import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository } from '@amapi-spec/tools-shared/repository.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
}

/** The language server of the repository's compiler, which has no other interface for editors; asked over its standard input. */
export class LanguageServer {
  private readonly server: ChildProcessWithoutNullStreams;
  private readonly waiting = new Map<number, (result: unknown) => void>();
  private received = Buffer.alloc(0);
  private sent = 0;

  constructor() {
    this.server = spawn(process.execPath, [join(repository, 'node_modules/typescript/bin/tsc'), '--lsp', '--stdio']);
    this.server.stdout.on('data', (chunk: Buffer) => this.receive(chunk));
  }

  async start(folder: string): Promise<void> {
    await this.ask('initialize', { processId: process.pid, rootUri: pathToFileURL(folder).href, capabilities: {} });
    this.send({ method: 'initialized', params: {} });
  }

  /** Lists the names that are offered where the `|` is in a file, which need not be there. */
  async offered(file: string, written: string): Promise<string[]> {
    const uri = pathToFileURL(file).href;
    const text = written.replace('|', '');
    const before = written.slice(0, written.indexOf('|')).split('\n');
    this.send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'typescript', version: 1, text } } });
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const result = await this.ask('textDocument/completion', { textDocument: { uri }, position });
    this.send({ method: 'textDocument/didClose', params: { textDocument: { uri } } });
    const { items } = result as { readonly items: readonly { readonly label: string }[] };
    return items.map(({ label }) => label.replace(/\?$/, '')).toSorted();
  }

  stop(): void {
    // Its input ends for whatever it has started, too.
    this.server.stdin.end();
    this.server.kill();
  }

  private ask(method: string, params: object): Promise<unknown> {
    const id = ++this.sent;
    this.send({ id, method, params });
    return new Promise((answered) => this.waiting.set(id, answered));
  }

  private send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  private receive(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (let end = this.received.indexOf('\r\n\r\n'); end >= 0; end = this.received.indexOf('\r\n\r\n')) {
      const length = Number(/Content-Length: (\d+)/i.exec(this.received.subarray(0, end).toString())?.[1]);
      const body = this.received.subarray(end + 4, end + 4 + length);
      if (body.length < length) return;
      this.received = this.received.subarray(end + 4 + length);
      const { id, method, result } = JSON.parse(body.toString()) as Message;
      if (id === undefined) continue;
      // What the server asks has no answer here: no settings, nothing to be watched.
      if (method !== undefined) this.send({ id, result: null });
      else this.waiting.get(id)?.(result);
    }
  }
}
