/** Command as JSON Schema. */
export const commandDefinition: Readonly<Record<string, unknown>> = {
  title: 'Command',
  description:
    'An order to one device. Sent as the body of issueCommand; comes back, with what the server and the device add to it, as the metadata of an Operation.',
  type: 'object',
  properties: {
    type: {
      description: 'What the device is to do. May be left out when a params member is set: the server then derives it from that member.',
      type: 'string',
    },
    createTime: {
      description: 'When the server created the command. RFC 3339; the answer ends in Z and has 0, 3, 6 or 9 fractional digits.',
      type: 'string',
      readOnly: true,
    },
    duration: {
      description:
        'How long the command stays valid. A device that does not execute it within this time never will: the command expires. It is not how long the effect lasts. Ten minutes when absent; no stated maximum. Written in seconds, with at most nine decimals and a final s: 90s, 1.5s.',
      type: 'string',
    },
    userName: {
      description:
        'Resource name of the user who owns the device, enterprises/{enterpriseId}/users/{userId}. The server derives it from the device.',
      type: 'string',
      readOnly: true,
    },
    errorCode: {
      description:
        'Why the command failed. Never set on a command that its caller cancelled. Of the three places for an error this is the second to look at: first the status member of the command, then this, then the error of the Operation.',
      type: 'string',
      readOnly: true,
    },
    newPassword: {
      description:
        'New password of the lock screen, for RESET_PASSWORD only. Absent or empty clears the password. On Android 14 one that is too short fails with INVALID_VALUE.',
      type: 'string',
    },
    resetPasswordFlags: { description: 'How to reset the password, for RESET_PASSWORD only.', type: 'array', items: { type: 'string' } },
    clearAppsDataParams: {
      description:
        'Input of CLEAR_APP_DATA. Setting type beside it is allowed only when it names the same command; it is better left out, the server then fills it in.',
      $ref: '#/$defs/ClearAppsDataParams',
    },
    startLostModeParams: {
      description:
        'Input of START_LOST_MODE. Setting type beside it is allowed only when it names the same command; it is better left out, the server then fills it in.',
      $ref: '#/$defs/StartLostModeParams',
    },
    stopLostModeParams: {
      description:
        'Input of STOP_LOST_MODE: an object without members. Setting type beside it is allowed only when it names the same command; it is better left out, the server then fills it in.',
      $ref: '#/$defs/StopLostModeParams',
    },
    addEsimParams: {
      description:
        'Input of ADD_ESIM. Setting type beside it is allowed only when it names the same command; it is better left out, the server then fills it in.',
      $ref: '#/$defs/AddEsimParams',
    },
    removeEsimParams: {
      description:
        'Input of REMOVE_ESIM. Setting type beside it is allowed only when it names the same command; it is better left out, the server then fills it in.',
      $ref: '#/$defs/RemoveEsimParams',
    },
    requestDeviceInfoParams: {
      description:
        'Input of REQUEST_DEVICE_INFO. Setting type beside it is allowed only when it names the same command; it is better left out, the server then fills it in.',
      $ref: '#/$defs/RequestDeviceInfoParams',
    },
    wipeParams: {
      description:
        'Input of WIPE. Without a type beside it, even an empty object wipes the device. Setting type beside it is allowed only when it names the same command; it is better left out, the server then fills it in.',
      $ref: '#/$defs/WipeParams',
    },
    clearAppsDataStatus: { description: 'Result of CLEAR_APP_DATA, app by app.', $ref: '#/$defs/ClearAppsDataStatus', readOnly: true },
    startLostModeStatus: { description: 'Result of START_LOST_MODE.', $ref: '#/$defs/StartLostModeStatus', readOnly: true },
    stopLostModeStatus: { description: 'Result of STOP_LOST_MODE.', $ref: '#/$defs/StopLostModeStatus', readOnly: true },
    esimStatus: { description: 'Result of ADD_ESIM or REMOVE_ESIM.', $ref: '#/$defs/EsimCommandStatus', readOnly: true },
    requestDeviceInfoStatus: { description: 'Result of REQUEST_DEVICE_INFO.', $ref: '#/$defs/RequestDeviceInfoStatus', readOnly: true },
  },
  $defs: {
    'result.create_time_format': {
      description: 'createTime must be an RFC 3339 time in Z with no, 3, 6 or 9 decimals',
      properties: {
        createTime: {
          pattern:
            '^(?:[0-9]{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|[0-9]{4}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|[0-9]{4}-02-(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.(?:[0-9]{3}){1,3})?Z$',
        },
      },
    },
    'result.eid_info_needs_succeeded': {
      description: 'eidInfo must be absent unless the status is SUCCEEDED',
      $comment: "!has(this.requestDeviceInfoStatus.eidInfo) || this.requestDeviceInfoStatus.status == 'SUCCEEDED'",
      anyOf: [
        { properties: { requestDeviceInfoStatus: { properties: { eidInfo: false } } } },
        {
          properties: { requestDeviceInfoStatus: { properties: { status: { const: 'SUCCEEDED' } }, required: ['status'] } },
          required: ['requestDeviceInfoStatus'],
        },
      ],
    },
    'result.esim_info_needs_success': {
      description: 'esimInfo must be absent unless the status is SUCCESS',
      $comment: "!has(this.esimStatus.esimInfo) || this.esimStatus.status == 'SUCCESS'",
      anyOf: [
        { properties: { esimStatus: { properties: { esimInfo: false } } } },
        { properties: { esimStatus: { properties: { status: { const: 'SUCCESS' } }, required: ['status'] } }, required: ['esimStatus'] },
      ],
    },
    'result.icc_id_not_found_needs_remove': {
      description: 'the status of ADD_ESIM must not be ERROR_ICC_ID_NOT_FOUND, which belongs to REMOVE_ESIM',
      $comment: "this.esimStatus.status != 'ERROR_ICC_ID_NOT_FOUND'",
      if: {
        anyOf: [
          { properties: { type: { const: 'ADD_ESIM' } }, required: ['type'] },
          {
            allOf: [
              {
                properties: {
                  clearAppsDataParams: false,
                  startLostModeParams: false,
                  stopLostModeParams: false,
                  removeEsimParams: false,
                  requestDeviceInfoParams: false,
                  wipeParams: false,
                },
                required: ['addEsimParams'],
              },
              { anyOf: [{ properties: { type: false } }, { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } }] },
            ],
          },
        ],
      },
      then: { properties: { esimStatus: { properties: { status: { not: { const: 'ERROR_ICC_ID_NOT_FOUND' } } } } } },
    },
    'result.internal_error_details_need_internal_error': {
      description: 'internalErrorDetails must be absent unless the status is INTERNAL_ERROR',
      $comment: "!has(this.esimStatus.internalErrorDetails) || this.esimStatus.status == 'INTERNAL_ERROR'",
      anyOf: [
        { properties: { esimStatus: { properties: { internalErrorDetails: false } } } },
        {
          properties: { esimStatus: { properties: { status: { const: 'INTERNAL_ERROR' } }, required: ['status'] } },
          required: ['esimStatus'],
        },
      ],
    },
    'result.no_available_slot_needs_activated': {
      description: 'the status must not be ERROR_MULTIPLE_ACTIVE_ESIMS_NO_AVAILABLE_SLOT for a profile added as NOT_ACTIVATED',
      $comment:
        "this.esimStatus.status != 'ERROR_MULTIPLE_ACTIVE_ESIMS_NO_AVAILABLE_SLOT' || this.addEsimParams.activationState != 'NOT_ACTIVATED'",
      if: {
        anyOf: [
          { properties: { type: { const: 'ADD_ESIM' } }, required: ['type'] },
          {
            allOf: [
              {
                properties: {
                  clearAppsDataParams: false,
                  startLostModeParams: false,
                  stopLostModeParams: false,
                  removeEsimParams: false,
                  requestDeviceInfoParams: false,
                  wipeParams: false,
                },
                required: ['addEsimParams'],
              },
              { anyOf: [{ properties: { type: false } }, { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } }] },
            ],
          },
        ],
      },
      then: {
        anyOf: [
          { properties: { esimStatus: { properties: { status: { not: { const: 'ERROR_MULTIPLE_ACTIVE_ESIMS_NO_AVAILABLE_SLOT' } } } } } },
          { properties: { addEsimParams: { properties: { activationState: { not: { const: 'NOT_ACTIVATED' } } } } } },
        ],
      },
    },
    'result.no_available_slot_needs_add': {
      description: 'the status of REMOVE_ESIM must not be ERROR_MULTIPLE_ACTIVE_ESIMS_NO_AVAILABLE_SLOT, which belongs to ADD_ESIM',
      $comment: "this.esimStatus.status != 'ERROR_MULTIPLE_ACTIVE_ESIMS_NO_AVAILABLE_SLOT'",
      if: {
        anyOf: [
          { properties: { type: { const: 'REMOVE_ESIM' } }, required: ['type'] },
          {
            allOf: [
              {
                properties: {
                  clearAppsDataParams: false,
                  startLostModeParams: false,
                  stopLostModeParams: false,
                  addEsimParams: false,
                  requestDeviceInfoParams: false,
                  wipeParams: false,
                },
                required: ['removeEsimParams'],
              },
              { anyOf: [{ properties: { type: false } }, { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } }] },
            ],
          },
        ],
      },
      then: { properties: { esimStatus: { properties: { status: { not: { const: 'ERROR_MULTIPLE_ACTIVE_ESIMS_NO_AVAILABLE_SLOT' } } } } } },
    },
    'result.one_status': {
      description: 'a command must not have more than one status member',
      dependentSchemas: {
        clearAppsDataStatus: {
          properties: { startLostModeStatus: false, stopLostModeStatus: false, esimStatus: false, requestDeviceInfoStatus: false },
        },
        startLostModeStatus: { properties: { stopLostModeStatus: false, esimStatus: false, requestDeviceInfoStatus: false } },
        stopLostModeStatus: { properties: { esimStatus: false, requestDeviceInfoStatus: false } },
        esimStatus: { properties: { requestDeviceInfoStatus: false } },
      },
    },
    'result.status_of_type': {
      description: "the status member must be the one of the command's type",
      dependentSchemas: {
        clearAppsDataStatus: {
          allOf: [
            {
              properties: {
                type: {
                  not: {
                    enum: [
                      'LOCK',
                      'RESET_PASSWORD',
                      'REBOOT',
                      'RELINQUISH_OWNERSHIP',
                      'START_LOST_MODE',
                      'STOP_LOST_MODE',
                      'ADD_ESIM',
                      'REMOVE_ESIM',
                      'REQUEST_DEVICE_INFO',
                      'WIPE',
                    ],
                  },
                },
              },
            },
            {
              if: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } },
              then: {
                not: {
                  anyOf: [
                    {
                      required: ['startLostModeParams'],
                      properties: {
                        clearAppsDataParams: false,
                        stopLostModeParams: false,
                        addEsimParams: false,
                        removeEsimParams: false,
                        requestDeviceInfoParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['stopLostModeParams'],
                      properties: {
                        clearAppsDataParams: false,
                        startLostModeParams: false,
                        addEsimParams: false,
                        removeEsimParams: false,
                        requestDeviceInfoParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['addEsimParams'],
                      properties: {
                        clearAppsDataParams: false,
                        startLostModeParams: false,
                        stopLostModeParams: false,
                        removeEsimParams: false,
                        requestDeviceInfoParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['removeEsimParams'],
                      properties: {
                        clearAppsDataParams: false,
                        startLostModeParams: false,
                        stopLostModeParams: false,
                        addEsimParams: false,
                        requestDeviceInfoParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['requestDeviceInfoParams'],
                      properties: {
                        clearAppsDataParams: false,
                        startLostModeParams: false,
                        stopLostModeParams: false,
                        addEsimParams: false,
                        removeEsimParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['wipeParams'],
                      properties: {
                        clearAppsDataParams: false,
                        startLostModeParams: false,
                        stopLostModeParams: false,
                        addEsimParams: false,
                        removeEsimParams: false,
                        requestDeviceInfoParams: false,
                      },
                    },
                  ],
                },
              },
            },
          ],
        },
        startLostModeStatus: {
          allOf: [
            {
              properties: {
                type: {
                  not: {
                    enum: [
                      'LOCK',
                      'RESET_PASSWORD',
                      'REBOOT',
                      'RELINQUISH_OWNERSHIP',
                      'CLEAR_APP_DATA',
                      'STOP_LOST_MODE',
                      'ADD_ESIM',
                      'REMOVE_ESIM',
                      'REQUEST_DEVICE_INFO',
                      'WIPE',
                    ],
                  },
                },
              },
            },
            {
              if: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } },
              then: {
                not: {
                  anyOf: [
                    {
                      required: ['clearAppsDataParams'],
                      properties: {
                        startLostModeParams: false,
                        stopLostModeParams: false,
                        addEsimParams: false,
                        removeEsimParams: false,
                        requestDeviceInfoParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['stopLostModeParams'],
                      properties: {
                        clearAppsDataParams: false,
                        startLostModeParams: false,
                        addEsimParams: false,
                        removeEsimParams: false,
                        requestDeviceInfoParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['addEsimParams'],
                      properties: {
                        clearAppsDataParams: false,
                        startLostModeParams: false,
                        stopLostModeParams: false,
                        removeEsimParams: false,
                        requestDeviceInfoParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['removeEsimParams'],
                      properties: {
                        clearAppsDataParams: false,
                        startLostModeParams: false,
                        stopLostModeParams: false,
                        addEsimParams: false,
                        requestDeviceInfoParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['requestDeviceInfoParams'],
                      properties: {
                        clearAppsDataParams: false,
                        startLostModeParams: false,
                        stopLostModeParams: false,
                        addEsimParams: false,
                        removeEsimParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['wipeParams'],
                      properties: {
                        clearAppsDataParams: false,
                        startLostModeParams: false,
                        stopLostModeParams: false,
                        addEsimParams: false,
                        removeEsimParams: false,
                        requestDeviceInfoParams: false,
                      },
                    },
                  ],
                },
              },
            },
          ],
        },
        stopLostModeStatus: {
          allOf: [
            {
              properties: {
                type: {
                  not: {
                    enum: [
                      'LOCK',
                      'RESET_PASSWORD',
                      'REBOOT',
                      'RELINQUISH_OWNERSHIP',
                      'CLEAR_APP_DATA',
                      'START_LOST_MODE',
                      'ADD_ESIM',
                      'REMOVE_ESIM',
                      'REQUEST_DEVICE_INFO',
                      'WIPE',
                    ],
                  },
                },
              },
            },
            {
              if: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } },
              then: {
                not: {
                  anyOf: [
                    {
                      required: ['clearAppsDataParams'],
                      properties: {
                        startLostModeParams: false,
                        stopLostModeParams: false,
                        addEsimParams: false,
                        removeEsimParams: false,
                        requestDeviceInfoParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['startLostModeParams'],
                      properties: {
                        clearAppsDataParams: false,
                        stopLostModeParams: false,
                        addEsimParams: false,
                        removeEsimParams: false,
                        requestDeviceInfoParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['addEsimParams'],
                      properties: {
                        clearAppsDataParams: false,
                        startLostModeParams: false,
                        stopLostModeParams: false,
                        removeEsimParams: false,
                        requestDeviceInfoParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['removeEsimParams'],
                      properties: {
                        clearAppsDataParams: false,
                        startLostModeParams: false,
                        stopLostModeParams: false,
                        addEsimParams: false,
                        requestDeviceInfoParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['requestDeviceInfoParams'],
                      properties: {
                        clearAppsDataParams: false,
                        startLostModeParams: false,
                        stopLostModeParams: false,
                        addEsimParams: false,
                        removeEsimParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['wipeParams'],
                      properties: {
                        clearAppsDataParams: false,
                        startLostModeParams: false,
                        stopLostModeParams: false,
                        addEsimParams: false,
                        removeEsimParams: false,
                        requestDeviceInfoParams: false,
                      },
                    },
                  ],
                },
              },
            },
          ],
        },
        esimStatus: {
          allOf: [
            {
              properties: {
                type: {
                  not: {
                    enum: [
                      'LOCK',
                      'RESET_PASSWORD',
                      'REBOOT',
                      'RELINQUISH_OWNERSHIP',
                      'CLEAR_APP_DATA',
                      'START_LOST_MODE',
                      'STOP_LOST_MODE',
                      'REQUEST_DEVICE_INFO',
                      'WIPE',
                    ],
                  },
                },
              },
            },
            {
              if: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } },
              then: {
                not: {
                  anyOf: [
                    {
                      required: ['clearAppsDataParams'],
                      properties: {
                        startLostModeParams: false,
                        stopLostModeParams: false,
                        addEsimParams: false,
                        removeEsimParams: false,
                        requestDeviceInfoParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['startLostModeParams'],
                      properties: {
                        clearAppsDataParams: false,
                        stopLostModeParams: false,
                        addEsimParams: false,
                        removeEsimParams: false,
                        requestDeviceInfoParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['stopLostModeParams'],
                      properties: {
                        clearAppsDataParams: false,
                        startLostModeParams: false,
                        addEsimParams: false,
                        removeEsimParams: false,
                        requestDeviceInfoParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['requestDeviceInfoParams'],
                      properties: {
                        clearAppsDataParams: false,
                        startLostModeParams: false,
                        stopLostModeParams: false,
                        addEsimParams: false,
                        removeEsimParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['wipeParams'],
                      properties: {
                        clearAppsDataParams: false,
                        startLostModeParams: false,
                        stopLostModeParams: false,
                        addEsimParams: false,
                        removeEsimParams: false,
                        requestDeviceInfoParams: false,
                      },
                    },
                  ],
                },
              },
            },
          ],
        },
        requestDeviceInfoStatus: {
          allOf: [
            {
              properties: {
                type: {
                  not: {
                    enum: [
                      'LOCK',
                      'RESET_PASSWORD',
                      'REBOOT',
                      'RELINQUISH_OWNERSHIP',
                      'CLEAR_APP_DATA',
                      'START_LOST_MODE',
                      'STOP_LOST_MODE',
                      'ADD_ESIM',
                      'REMOVE_ESIM',
                      'WIPE',
                    ],
                  },
                },
              },
            },
            {
              if: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } },
              then: {
                not: {
                  anyOf: [
                    {
                      required: ['clearAppsDataParams'],
                      properties: {
                        startLostModeParams: false,
                        stopLostModeParams: false,
                        addEsimParams: false,
                        removeEsimParams: false,
                        requestDeviceInfoParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['startLostModeParams'],
                      properties: {
                        clearAppsDataParams: false,
                        stopLostModeParams: false,
                        addEsimParams: false,
                        removeEsimParams: false,
                        requestDeviceInfoParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['stopLostModeParams'],
                      properties: {
                        clearAppsDataParams: false,
                        startLostModeParams: false,
                        addEsimParams: false,
                        removeEsimParams: false,
                        requestDeviceInfoParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['addEsimParams'],
                      properties: {
                        clearAppsDataParams: false,
                        startLostModeParams: false,
                        stopLostModeParams: false,
                        removeEsimParams: false,
                        requestDeviceInfoParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['removeEsimParams'],
                      properties: {
                        clearAppsDataParams: false,
                        startLostModeParams: false,
                        stopLostModeParams: false,
                        addEsimParams: false,
                        requestDeviceInfoParams: false,
                        wipeParams: false,
                      },
                    },
                    {
                      required: ['wipeParams'],
                      properties: {
                        clearAppsDataParams: false,
                        startLostModeParams: false,
                        stopLostModeParams: false,
                        addEsimParams: false,
                        removeEsimParams: false,
                        requestDeviceInfoParams: false,
                      },
                    },
                  ],
                },
              },
            },
          ],
        },
      },
    },
    'result.user_name_format': {
      description: 'userName must have the form enterprises/ENTERPRISE/users/USER',
      properties: { userName: { pattern: '^(?:enterprises\\/[^/]+\\/users\\/[^/]+)?$' } },
    },
  },
};
