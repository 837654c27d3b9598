import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { canaries } from './canaries.ts';
import { examples } from './material.ts';

/** What is said to be a file, and how the command-line tool is called with it: plain data. */
export interface FileCase {
  readonly kind: 'file' | 'standard input' | 'folder' | 'loop of links' | 'socket' | 'over 2 GiB' | 'none';
  readonly name: string;
  /** Names of fragments, joined; see `fragments`. */
  readonly content: readonly string[];
  readonly command: readonly string[];
}

/** What terminals, log runners and parsers act on. */
const control = '\u001b[31m\u0007\u009b31m\u202e\u200b\u2028\r\n::error::PLANTED\n::set-output name=x::PLANTED\n';

const secrets = Object.fromEntries(Object.entries(canaries).map(([name, { value }]) => [`secret: ${name}`, JSON.stringify(value)]));

/** Pieces of files. */
const fragments: Readonly<Record<string, string>> = {
  ...secrets,
  ...Object.fromEntries(examples.filter((_, index) => index % 40 === 0).map((value, index) => [`example ${index}`, JSON.stringify(value)])),
  'command with secrets': `{"type":"RESET_PASSWORD","newPassword":"${canaries['password']?.value}","addEsimParams":{"activationCode":"${canaries['activation code']?.value}"},"removeEsimParams":{"iccId":"${canaries['ICCID']?.value}"}}`,
  'operation with secrets': `{"name":"enterprises/e/devices/d/operations/1","done":true,"metadata":{"type":"ADD_ESIM","newPassword":"${canaries['password']?.value}","addEsimParams":{"activationCode":"${canaries['activation code']?.value}"},"esimStatus":{"status":"SUCCESS","esimInfo":{"iccId":"${canaries['ICCID']?.value}"}}},"error":{"code":3,"message":"${canaries['password']?.value}","details":[{"eid":"${canaries['EID']?.value}"}]}}`,
  'secret as type': `{"type":"${canaries['password']?.value}"}`,
  'secret as key': `{"${canaries['password']?.value}":1}`,
  'a form': `{"{\\"newPassword\\":\\"${canaries['password']?.value}\\"}":""}`,
  'yaml with a template': `type: RESET_PASSWORD\nnewPassword: {{ ${canaries['password']?.value} }}\n`,
  'yaml with tags': `type: !!js/function ${canaries['password']?.value}\n`,
  'yaml with keys twice': `newPassword: ${canaries['password']?.value}\nnewPassword: ${canaries['EID']?.value}\n`,
  'yaml laughs':
    'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d]\n',
  'yaml anchors': Array.from({ length: 16_000 }, (_, index) => `k${index}: &a${index} x\n`).join(''),
  'yaml keys': Array.from({ length: 20_000 }, (_, index) => `k${index}: ${index}\n`).join(''),
  'deep lists': `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  'deep, open': '{"metadata":'.repeat(50_000),
  'long text': `"${'x'.repeat(3_000_000)}"`,
  'long list': `[${'1,'.repeat(300_000)}1]`,
  'control characters': control,
  'control characters, quoted': JSON.stringify(control),
  'control characters as a type': `{"type":${JSON.stringify(control)}}`,
  'control characters as a key': `{${JSON.stringify(control)}:1}`,
  'keys twice': '{"type":"LOCK","type":"WIPE"}',
  'own __proto__': '{"__proto__":{"type":"LOCK"},"constructor":{"prototype":{"x":1}}}',
  'lone surrogate': '{"type":"\\ud800","newPassword":"\\udfff"}',
  'no UTF-8': '\u00ff\u00fe\u0000',
  'byte order mark': '\ufeff',
  'a number': '1e999',
  'open text': '"abc',
  'open object': '{"type":',
  comma: ',',
  line: '\n',
  colon: ':',
};

const fragmentNames = Object.keys(fragments);

const names = [
  'a.json',
  'a.yaml',
  'a.yml',
  'a.ndjson',
  'a',
  '-a.json',
  'a b.json',
  `a${control.replaceAll('/', '').replaceAll('\0', '')}.json`,
  '\u202egnp.json',
  `${'x'.repeat(250)}.json`,
  `${'x'.repeat(300)}.json`,
  'spec/examples/invalid/requests/x.yaml',
];

const format = fc.constantFrom('pretty', 'json', 'github');
const kinds = fc.constantFrom('request', 'operation', 'device', 'command');

const command = fc.oneof(
  fc.tuple(fc.constant('check'), fc.constant('--format'), format, fc.constant('--as'), kinds),
  fc.tuple(fc.constant('check'), fc.constant('--format'), format, fc.constant('--ndjson')),
  fc.tuple(
    fc.constant('check'),
    fc.constant('--format'),
    format,
    fc.constantFrom('--rule', '--device'),
    fc.constantFrom(control.trim(), 'a', 'x=off'),
  ),
  fc.tuple(fc.constant('decode'), fc.constant('--format'), fc.constantFrom('pretty', 'json')),
);

/** A hostile file and a call with it. */
export const anyFileCase: fc.Arbitrary<FileCase> = fc.record({
  kind: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom<FileCase['kind']>('file') },
    { weight: 3, arbitrary: fc.constantFrom<FileCase['kind']>('standard input') },
    { weight: 3, arbitrary: fc.constantFrom<FileCase['kind']>('folder', 'loop of links', 'socket', 'over 2 GiB', 'none') },
  ),
  name: fc.constantFrom(...names),
  content: fc.array(fc.constantFrom(...fragmentNames), { minLength: 0, maxLength: 4 }),
  command,
});

/** A file that was made. */
export interface MadeFile {
  /** Its path, or `-`. */
  readonly path: string;
  /** What comes on standard input. */
  readonly input: string | Buffer;
  /** To be closed after the call. */
  readonly server?: Server;
}

/** Makes the file in an empty folder; the operating system may refuse a name, and then it is not there. */
export async function makeFile(folder: string, { kind, name, content }: FileCase): Promise<MadeFile> {
  const path = join(folder, name);
  const text = content.map((each) => fragments[each] ?? '').join('');
  const bytes = content.includes('no UTF-8') ? Buffer.from(text, 'latin1') : text;
  if (kind === 'standard input') return { path: '-', input: bytes };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(path, '..'), { recursive: true });
  try {
    if (kind === 'folder') mkdirSync(path);
    if (kind === 'loop of links') symlinkSync(path, path);
    if (kind === 'file') writeFileSync(path, bytes);
    if (kind === 'over 2 GiB') {
      writeFileSync(path, '');
      truncateSync(path, 2 ** 31 + 10);
    }
    if (kind === 'socket') return { path, input: '', server: await listen(path) };
  } catch {
    // It is not there, which is a case as well.
  }
  return { path, input: '' };
}

function listen(path: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(path, () => resolve(server));
  });
}
