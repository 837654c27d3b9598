import { Copier } from './copier.ts';
import { defaultMask, readOptions } from './options.ts';
import type { RedactOptions } from './options.ts';
import { Secrets } from './secrets.ts';

/**
 * Lists the values that a value shows to be secret, each once: what {@link redact} would mask wherever it occurs again. Give them as `secrets`
 * when what was made of the value is printed without it. Never throws.
 */
export function secretsOf(value: unknown, options: Pick<RedactOptions, 'keepIdentifiers'> = {}): string[] {
  const secrets = new Secrets(defaultMask, []);
  const copier = new Copier({ mask: defaultMask, keepIdentifiers: readOptions(options).keepIdentifiers, secrets });
  copier.copy(value);
  copier.readAll();
  return secrets.list();
}
