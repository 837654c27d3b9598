import { resolve } from 'node:path';

/** The root of this checkout, absolute. */
export const repository: string = resolve(import.meta.dirname, '../../..');
