/** Operation as JSON Schema. */
export const operationDefinition: Readonly<Record<string, unknown>> = {
  title: 'Operation',
  description: 'A command on its way: what issueCommand answers with, and what to read again until the command is done.',
  type: 'object',
  properties: {
    name: {
      description: 'Resource name, enterprises/{enterpriseId}/devices/{deviceId}/operations/{operationId}. The server chooses it.',
      type: 'string',
    },
    metadata: {
      description:
        'The Command, with what is known of its result so far. Its @type is type.googleapis.com/google.android.devicemanagement.v1.Command.',
      type: 'object',
      properties: { '@type': { type: 'string' } },
      if: { properties: { '@type': { const: 'type.googleapis.com/google.android.devicemanagement.v1.Command' } }, required: ['@type'] },
      then: { $ref: '#/$defs/Command' },
    },
    done: { description: 'True once nothing more will happen. True does not mean that it worked: look for errors first.', type: 'boolean' },
    error: {
      description: 'Why the operation failed or, with code 1, that it was cancelled. The last of the three places for an error.',
      $ref: '#/$defs/Status',
    },
    response: {
      description: 'Empty answer of a finished operation. Often not there.',
      type: 'object',
      properties: { '@type': { type: 'string' } },
      if: {
        properties: { '@type': { const: 'type.googleapis.com/google.android.devicemanagement.v1.IssueCommandResponse' } },
        required: ['@type'],
      },
      then: { $ref: '#/$defs/IssueCommandResponse' },
    },
  },
  $defs: {
    'operation.cancelled_without_error_code': {
      description: 'errorCode must not be set in a cancelled operation',
      if: { properties: { error: { properties: { code: { const: 1 } }, required: ['code'] } }, required: ['error'] },
      then: {
        properties: {
          metadata: {
            if: {
              properties: { '@type': { enum: ['type.googleapis.com/google.android.devicemanagement.v1.Command'] } },
              required: ['@type'],
            },
            then: { properties: { errorCode: false } },
          },
        },
      },
    },
    'operation.name_format': {
      description: 'name must have the form enterprises/ENTERPRISE/devices/DEVICE/operations/OPERATION',
      properties: { name: { pattern: '^(?:enterprises\\/[^/]+\\/devices\\/[^/]+\\/operations\\/[^/]+)?$' } },
    },
    'operation.one_result': {
      description: 'an operation must not have both error and response',
      $comment: '!has(this.error) || !has(this.response)',
      anyOf: [{ properties: { error: false } }, { properties: { response: false } }],
    },
    'operation.result_needs_done': {
      description: 'done must be true beside error or response',
      $comment: 'this.done || (!has(this.error) && !has(this.response))',
      anyOf: [{ properties: { done: { const: true } }, required: ['done'] }, { properties: { error: false, response: false } }],
    },
  },
};
