/** How to redact. */
export interface RedactOptions {
  /** What takes the place of a secret or an identifier; `[redacted]` unless given. It is put into texts unchanged, so it should contain no quotes and no digits. */
  readonly mask?: string;
  /** Keep EIDs and ICCIDs, which are no secrets but tell devices apart; false unless given. */
  readonly keepIdentifiers?: boolean;
  /** Values to mask wherever they occur, in addition to those that the input itself shows to be secret. */
  readonly secrets?: readonly string[];
}

/** What is sensitive about a member or a text. */
export type Sensitivity = 'secret' | 'identifier';

/** The mask unless another is given. */
export const defaultMask = '[redacted]';

/** Reads the options; those that cannot be read, or have another type, are as if they were not given. */
export function readOptions(options: RedactOptions | null | undefined): Required<RedactOptions> {
  try {
    const { mask, keepIdentifiers, secrets } = options ?? {};
    const given: unknown[] = Array.isArray(secrets) && secrets.length <= mostSecrets ? [...secrets] : [];
    return {
      mask: typeof mask === 'string' ? mask : defaultMask,
      keepIdentifiers: keepIdentifiers === true,
      secrets: given.filter((secret) => typeof secret === 'string'),
    };
  } catch {
    return { mask: defaultMask, keepIdentifiers: false, secrets: [] };
  }
}

/** A longer list is none: nobody has as many secrets. */
const mostSecrets = 1_000_000;
