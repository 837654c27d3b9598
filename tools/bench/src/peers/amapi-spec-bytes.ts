import { checkCommandRequestBytes } from '@amapi-spec/validators/command-request-bytes';

/** Ours on bytes; apart, since it is an entry point of its own. */
export const isCommandRequest = (bytes: Uint8Array): boolean => checkCommandRequestBytes(bytes).valid;
