/** IssueCommandResponse as JSON Schema. */
export const issueCommandResponseDefinition: Readonly<Record<string, unknown>> = {
  title: 'IssueCommandResponse',
  description: 'What the response of a finished Operation holds for issueCommand. Has no members.',
  type: 'object',
  properties: {},
  additionalProperties: true,
};
