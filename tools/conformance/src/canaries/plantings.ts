import type { Canaries } from './canaries.ts';

/** What programs log, with canaries where secrets stand in it. */
export const plantings: Readonly<Record<string, (canaries: Canaries) => unknown>> = {
  requests: ({ password, activationCode, iccId }) => [
    { type: 'RESET_PASSWORD', newPassword: password, resetPasswordFlags: ['LOCK_NOW'] },
    { addEsimParams: { activationCode, activationState: 'ACTIVATED' } },
    { removeEsimParams: { iccId } },
  ],
  operation: (all) => operation(all),
  'operation of an eSIM': ({ activationCode, matchingId, iccId, eid }) => ({
    name: 'enterprises/E/devices/3f8a/operations/1786048723669',
    done: true,
    error: { code: 3, message: `Order ${matchingId} for ${eid} (profile ${iccId}) was refused: ${activationCode}` },
    metadata: {
      type: 'ADD_ESIM',
      addEsimParams: { activationCode },
      esimStatus: { status: 'SUCCESS', esimInfo: { iccId } },
    },
  }),
  'operation of device info': ({ eid }) => ({
    done: true,
    metadata: { type: 'REQUEST_DEVICE_INFO', requestDeviceInfoStatus: { status: 'SUCCEEDED', eidInfo: { eids: [{ eid }] } } },
  }),
  'push body': (all) => push(JSON.stringify(operation(all)), 'base64'),
  'push body, URL-safe': (all) => push(JSON.stringify(operation(all)), 'base64url'),
  'message in bytes': (all) => ({ attributes: { notificationType: 'COMMAND' }, data: Buffer.from(JSON.stringify(operation(all))) }),
  "error of Google's client": (all) => clientError(all),
  'HTTP error': ({ password, token }) => ({
    error: { code: 400, message: `Invalid value at 'new_password' (TYPE_STRING), ${JSON.stringify(password)}`, status: 'INVALID_ARGUMENT' },
    request: `POST /v1/x HTTP/1.1\r\nAuthorization: Bearer ${token}\r\n\r\n{"newPassword":${JSON.stringify(password)}`,
  }),
  'texts in texts': (all) => ({ log: JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ c: JSON.stringify(operation(all)) }) }) }) }),
  'base64 in base64': (all) => ({ payload: base64(JSON.stringify({ message: { data: base64(JSON.stringify(operation(all))) } })) }),
  'forms and links': ({ password, activationCode }) => [
    `type=RESET_PASSWORD&newPassword=${encodeURIComponent(password)}&x=1`,
    new URLSearchParams({ newPassword: password }),
    `https://qr.example/?carddata=${encodeURIComponent(activationCode)}&size=9`,
    { [JSON.stringify({ type: 'RESET_PASSWORD', newPassword: password })]: '' },
    encodeURIComponent(JSON.stringify({ newPassword: password })),
  ],
  'lines of a log': ({ password, activationCode, eid, iccId, token }) => [
    `2026-11-25 12:00:00 ${iccId} ${eid.replace(/(.{4})(?=.)/g, '$1 ')} code=${activationCode}, sent`,
    `2026-11-25 ${iccId.replace(/(.{4})(?=.)/g, '$1-')} token Bearer ${token}`,
    `failed: ${JSON.stringify({ newPassword: password })}`,
    `ICCID${iccId}F`,
  ],
  'names of members': ({ password, activationCode, eid }) => ({
    newPassword: password,
    seen: { [activationCode]: 1, [`x ${password}`]: 2, [eid]: 3 },
  }),
  collections: ({ password, token, iccId }) => [
    new Map<unknown, unknown>([
      ['newPassword', password],
      ['note', `set to ${password}`],
      [iccId, 1],
    ]),
    new Set([iccId, BigInt(iccId)]),
    new Headers({ authorization: `Bearer ${token}` }),
    { headers: [{ name: 'Authorization', value: token }], rawHeaders: ['Host', 'a.example', 'Cookie', `sid=${token}`] },
  ],
};

function operation({ password, activationCode, matchingId, iccId, eid }: Canaries): object {
  return {
    name: 'enterprises/E/devices/3f8a/operations/1786048723669',
    done: true,
    error: { code: 3, message: `Password ${password} is too short; no order ${matchingId}; ${eid}` },
    metadata: { type: 'RESET_PASSWORD', newPassword: password, addEsimParams: { activationCode }, removeEsimParams: { iccId } },
  };
}

function push(json: string, encoding: 'base64' | 'base64url'): object {
  const data = Buffer.from(json).toString(encoding);
  return { message: { attributes: { notificationType: 'COMMAND' }, data, messageId: '1' }, subscription: 'projects/p/subscriptions/s' };
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

function clientError({ password, token }: Canaries): Error {
  const body = JSON.stringify({ type: 'RESET_PASSWORD', newPassword: password });
  const config = {
    url: new URL('https://a.example/v1/x'),
    method: 'POST',
    headers: { Authorization: `Bearer ${token}` },
    body,
    data: body,
  };
  const answer = { error: { code: 400, message: `Password ${password} is too short` } };
  const cause = new Error(`cannot use ${password}`);
  return Object.assign(new Error(`Request failed: ${JSON.stringify(answer)}`, { cause }), {
    config,
    code: 400,
    response: { config, data: answer },
  });
}
