/** InternalErrorDetails as JSON Schema. */
export const internalErrorDetailsDefinition: Readonly<Record<string, unknown>> = {
  title: 'InternalErrorDetails',
  description:
    "What went wrong inside the device during an eSIM command: the step and the error, each as Android's number and, where AMAPI knows it, by name.",
  type: 'object',
  properties: {
    operationCode: {
      description: "Step that failed, as Android's operation number: the top byte of its detailed code.",
      type: 'string',
      readOnly: true,
    },
    errorCode: {
      description:
        "Error at that step, as Android's number. For OPERATION_SMDX_SUBJECT_REASON_CODE: the packed subject and reason codes of the server, three bytes.",
      type: 'string',
      readOnly: true,
    },
    operationCodeDetail: {
      description: 'Name of operationCode; unspecified when AMAPI does not know the number.',
      type: 'string',
      readOnly: true,
    },
    errorCodeDetail: { description: 'Name of errorCode; unspecified when AMAPI does not know the number.', type: 'string', readOnly: true },
  },
};
