import type { ItemKind } from './outline.ts';

/** The headings under which citations name the parts of the HTTP request. */
export const headings: Partial<Record<ItemKind, string>> = {
  method: 'HTTP request',
  'request-line': 'HTTP request',
  parameter: 'Path parameters',
  request: 'Request body',
  response: 'Response body',
  scope: 'Authorization scopes',
};
