import type { CommandRequest } from '@amapi-spec/types';
import type { ProblemDetails } from '@amapi-spec/validators';

/** Why a server refused a command, and where. */
export interface Refusal {
  readonly rule: string;
  readonly message: string;
  /** From the command: `/addEsimParams/activationCode`. */
  readonly pointer: string;
}

/** What became of a command. */
export interface Answer {
  /** Name of the operation; empty when the command was refused. */
  readonly operation: string;
  readonly refusals: readonly Refusal[];
}

/** Sends a command to a server of ours, which answers a refusal with a problem document. */
export async function sendCommand(device: string, command: CommandRequest): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`/${device}/commands`, { method: 'POST', headers, body: JSON.stringify(command) });
  if (response.ok) return { ...((await response.json()) as { operation: string }), refusals: [] };
  const { title, errors = [] } = (await response.json()) as Partial<ProblemDetails>;
  // What was judged for a device has `/command` before the places in the command.
  const refusals = errors.map(({ rule, detail, pointer }) => ({ rule, message: detail, pointer: pointer.replace(/^#(?:\/command)?/, '') }));
  return { operation: '', refusals: refusals.length > 0 ? refusals : [{ rule: '', message: title ?? '', pointer: '/type' }] };
}
