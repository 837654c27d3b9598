import { issueCommandResponseDefinition } from './definitions/issue-command-response.ts';

/** IssueCommandResponse as JSON Schema, complete in itself. */
export const issueCommandResponseJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/IssueCommandResponse',
  $defs: {
    IssueCommandResponse: issueCommandResponseDefinition,
  },
};
