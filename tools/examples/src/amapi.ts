import { androidmanagement } from '@googleapis/androidmanagement';
import type { CommandRequest, DeviceLike } from '@amapi-spec/types';

/** Google's client. A real program gives it `auth`; the tests lead it to a server of their own. */
const amapi = androidmanagement({
  version: 'v1',
  rootUrl: process.env['AMAPI_URL'] ?? 'https://androidmanagement.googleapis.com/',
  headers: { authorization: `Bearer ${process.env['AMAPI_TOKEN']}` },
});

/**
 * Sends a command that was judged, and returns the name of its operation. The rest of the API's answer repeats the command, password included:
 * it is not for others.
 */
export async function issueCommand(device: string, command: CommandRequest): Promise<string> {
  const { data } = await amapi.enterprises.devices.issueCommand({ name: device, requestBody: command });
  return data.name ?? '';
}

/** Asks for a device, to judge commands for it. */
export async function getDevice(name: string): Promise<DeviceLike> {
  const { data } = await amapi.enterprises.devices.get({ name });
  return data;
}
