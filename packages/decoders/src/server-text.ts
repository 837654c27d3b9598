import { redactText } from '@amapi-spec/redact';
import { asObject, asText } from './runtime/loose.ts';
import type { Loose } from './runtime/loose.ts';

/** A message for people is shorter. */
const longest = 4096;

/**
 * Takes the text of a server into a reading: without the secrets of the command that it answers, and without what has the form of one, since
 * servers repeat what they refuse. Cut when it is longer than a message for people.
 */
export function serverText(text: string, command: Loose): string {
  const activationCode = asText(asObject(command['addEsimParams'])['activationCode']);
  const secrets = [asText(command['newPassword']), activationCode, activationCode?.split('$')[2]];
  return redactText(text.slice(0, longest), { secrets: secrets.filter(isSecret) });
}

/** What is longer than the text is not in it. */
function isSecret(secret: string | undefined): secret is string {
  return secret !== undefined && secret !== '' && secret.length <= longest;
}
