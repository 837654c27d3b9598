import type { Model } from '@amapi-spec/model';

/** Prints `supportedCommands`. */
export function supportModule(_model: Model): string {
  return 'export {};\n';
}
