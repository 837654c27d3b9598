import { Copier } from './copier.ts';
import { readOptions } from './options.ts';
import type { RedactOptions } from './options.ts';
import { Secrets } from './secrets.ts';

/**
 * Copies a value with everything sensitive masked, for logs: members of sensitive names in any spelling, whole; in every text, names of members
 * too, what has the form of an activation code, a credential, an EID or an ICCID, what follows a sensitive name, and the values of the input's
 * own sensitive members wherever they occur again. Looks into JSON, forms, URLs and base64 in texts, six layers deep; what lies deeper is masked
 * whole. Errors become objects with name, message, stack, cause and what else they have. The value is not changed; what is shared or circular
 * stays so. Never throws and never overflows; in time proportional to the value. The README says what it cannot see.
 */
export function redact(value: unknown, options: RedactOptions = {}): unknown {
  const { mask, keepIdentifiers, secrets: given } = readOptions(options);
  const secrets = new Secrets(mask, given);
  const copier = new Copier({ mask, keepIdentifiers, secrets });
  const root = copier.copy(value);
  copier.readAll();
  return copier.finish(root, secrets.matcher());
}
