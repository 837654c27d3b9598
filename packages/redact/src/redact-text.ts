import { inspect } from './inspect.ts';
import { readOptions } from './options.ts';
import type { RedactOptions } from './options.ts';
import { render } from './render.ts';
import { Secrets } from './secrets.ts';

/**
 * Masks what is sensitive in one text, as a line of a log: what {@link redact} would in a text that it finds. Of anything but a text only the
 * mask is left. Never throws; in time proportional to the text.
 */
export function redactText(text: string, options: RedactOptions = {}): string {
  const { mask, keepIdentifiers, secrets: given } = readOptions(options);
  if (typeof text !== 'string') return mask;
  const secrets = new Secrets(mask, given);
  const inspection = inspect(text, { mask, keepIdentifiers, secrets });
  return render(inspection, secrets.matcher(), mask);
}
