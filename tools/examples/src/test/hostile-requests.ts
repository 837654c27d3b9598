import { gzipSync } from 'node:zlib';
import { canaries } from './canaries.ts';

/** A request that a server must refuse, and the statuses that are fit for it. */
export interface HostileRequest {
  readonly name: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** Sent piece by piece, so that its length is not known before. */
  readonly isStreamed?: boolean;
  readonly statuses: readonly number[];
}

const { password, activationCode, eid } = canaries;
const secret = JSON.stringify(password);
const command = JSON.stringify({ type: 'RESET_PASSWORD', newPassword: password });
const huge = `{"type":"RESET_PASSWORD","newPassword":${JSON.stringify(password.repeat(120_000))}}`;
const depth = 12_000;

/** Requests that are no commands: each has something in it that nobody may read again. */
export const hostileRequests: readonly HostileRequest[] = [
  ...Object.entries({
    'a prototype as a key': `{"type":"LOCK","__proto__":{"newPassword":${secret}}}`,
    'a prototype inside of params': `{"wipeParams":{"__proto__":{"wipeReason":${secret}}}}`,
    'a constructor as a key': `{"type":"LOCK","constructor":{"prototype":{"newPassword":${secret}}}}`,
    'a name of every object as a key': `{"type":"LOCK","toString":${secret},"hasOwnProperty":${secret}}`,
    'a secret as a key': `{"type":"LOCK",${secret}:1}`,
    'an EID as a key': `{"type":"LOCK","${eid}":1}`,
    'a secret where a word belongs': `{"type":${secret}}`,
    'a secret where an object belongs': `{"addEsimParams":"${activationCode}"}`,
    'a secret in a list': `[${secret}]`,
    'a secret alone': secret,
    'a secret without quotes': password,
    'JSON that breaks off': command.slice(0, -8),
    'JSON with a comma too many': command.replace('}', ',}'),
    'two commands': command + command,
    'JSON in JSON': JSON.stringify(command),
    'lists in lists': `{"type":"LOCK","wipeParams":${'['.repeat(depth)}${secret}${']'.repeat(depth)}}`,
    'objects in objects': `{"type":"LOCK","wipeParams":${'{"a":'.repeat(8000)}${secret}${'}'.repeat(8000)}}`,
    'half of a surrogate pair': `{"type":"LOCK","\\ud800${eid}":1}`,
    null: 'null',
    nothing: '',
  }).map(([name, body]) => ({ name, body, statuses: [400] })),
  { name: 'UTF-16', body: new Uint8Array(Buffer.from(command, 'utf16le')), statuses: [400] },
  { name: 'a text', headers: { 'content-type': 'text/plain' }, body: command, statuses: [400, 415] },
  { name: 'a form', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: command, statuses: [400, 415] },
  { name: 'a form of parts', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: command, statuses: [400, 415] },
  { name: 'no content type', headers: { 'content-type': '' }, body: command, statuses: [400, 415] },
  { name: 'a secret as the content type', headers: { 'content-type': `x/${eid}` }, body: command, statuses: [400, 415] },
  { name: 'a secret as the coding', headers: { 'content-encoding': eid }, body: password, statuses: [400, 415] },
  { name: 'a body of 2 MB', body: huge, statuses: [413] },
  { name: 'a stream of 2 MB', body: huge, isStreamed: true, statuses: [413] },
  {
    name: 'a small body that unpacks to 2 MB',
    headers: { 'content-encoding': 'gzip' },
    body: new Uint8Array(gzipSync(huge)),
    statuses: [400, 413, 415],
  },
];
