/** CommandRequest as JSON Schema. */
export const commandRequestDefinition: Readonly<Record<string, unknown>> = {
  title: 'CommandRequest',
  description:
    'An order to one device. Sent as the body of issueCommand; comes back, with what the server and the device add to it, as the metadata of an Operation.',
  type: 'object',
  properties: {
    type: {
      description: 'What the device is to do. May be left out when a params member is set: the server then derives it from that member.',
      $ref: '#/$defs/CommandType',
    },
    duration: {
      description:
        'How long the command stays valid. A device that does not execute it within this time never will: the command expires. It is not how long the effect lasts. Ten minutes when absent; no stated maximum. Written in seconds, with at most nine decimals and a final s: 90s, 1.5s.',
      type: 'string',
    },
    newPassword: {
      description:
        'New password of the lock screen, for RESET_PASSWORD only. Absent or empty clears the password. On Android 14 one that is too short fails with INVALID_VALUE.',
      type: 'string',
    },
    resetPasswordFlags: {
      description: 'How to reset the password, for RESET_PASSWORD only.',
      type: 'array',
      items: { $ref: '#/$defs/ResetPasswordFlag' },
    },
    clearAppsDataParams: {
      description:
        'Input of CLEAR_APP_DATA. Setting type beside it is allowed only when it names the same command; it is better left out, the server then fills it in.',
      $ref: '#/$defs/ClearAppsDataParamsRequest',
    },
    startLostModeParams: {
      description:
        'Input of START_LOST_MODE. Setting type beside it is allowed only when it names the same command; it is better left out, the server then fills it in.',
      $ref: '#/$defs/StartLostModeParamsRequest',
    },
    stopLostModeParams: {
      description:
        'Input of STOP_LOST_MODE: an object without members. Setting type beside it is allowed only when it names the same command; it is better left out, the server then fills it in.',
      $ref: '#/$defs/StopLostModeParamsRequest',
    },
    addEsimParams: {
      description:
        'Input of ADD_ESIM. Setting type beside it is allowed only when it names the same command; it is better left out, the server then fills it in.',
      $ref: '#/$defs/AddEsimParamsRequest',
    },
    removeEsimParams: {
      description:
        'Input of REMOVE_ESIM. Setting type beside it is allowed only when it names the same command; it is better left out, the server then fills it in.',
      $ref: '#/$defs/RemoveEsimParamsRequest',
    },
    requestDeviceInfoParams: {
      description:
        'Input of REQUEST_DEVICE_INFO. Setting type beside it is allowed only when it names the same command; it is better left out, the server then fills it in.',
      $ref: '#/$defs/RequestDeviceInfoParamsRequest',
    },
    wipeParams: {
      description:
        'Input of WIPE. Without a type beside it, even an empty object wipes the device. Setting type beside it is allowed only when it names the same command; it is better left out, the server then fills it in.',
      $ref: '#/$defs/WipeParamsRequest',
    },
    createTime: true,
    userName: true,
    errorCode: true,
    clearAppsDataStatus: true,
    startLostModeStatus: true,
    stopLostModeStatus: true,
    esimStatus: true,
    requestDeviceInfoStatus: true,
  },
  additionalProperties: false,
  allOf: [
    { $ref: '#/$defs/CommandRequest/$defs/add_esim.params_required' },
    { $ref: '#/$defs/CommandRequest/$defs/clear_app_data.params_required' },
    { $ref: '#/$defs/CommandRequest/$defs/remove_esim.params_required' },
    { $ref: '#/$defs/CommandRequest/$defs/request.duration_format' },
    { $ref: '#/$defs/CommandRequest/$defs/request.duration_range' },
    { $ref: '#/$defs/CommandRequest/$defs/request.fields_of_type' },
    { $ref: '#/$defs/CommandRequest/$defs/request.one_params' },
    { $ref: '#/$defs/CommandRequest/$defs/request.params_exclude_password' },
    { $ref: '#/$defs/CommandRequest/$defs/request.server_set_field' },
    { $ref: '#/$defs/CommandRequest/$defs/request.type_matches_params' },
    { $ref: '#/$defs/CommandRequest/$defs/request.type_or_params' },
    { $ref: '#/$defs/CommandRequest/$defs/request.type_unspecified' },
    { $ref: '#/$defs/CommandRequest/$defs/request_device_info.params_required' },
    { $ref: '#/$defs/CommandRequest/$defs/start_lost_mode.params_required' },
  ],
  $defs: {
    'add_esim.params_required': {
      description: 'ADD_ESIM needs addEsimParams',
      $comment:
        'has(this.addEsimParams) || has(this.clearAppsDataParams) || has(this.startLostModeParams) || has(this.stopLostModeParams) || has(this.removeEsimParams) || has(this.requestDeviceInfoParams) || has(this.wipeParams)',
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
          { required: ['addEsimParams'] },
          { required: ['clearAppsDataParams'] },
          { required: ['startLostModeParams'] },
          { required: ['stopLostModeParams'] },
          { required: ['removeEsimParams'] },
          { required: ['requestDeviceInfoParams'] },
          { required: ['wipeParams'] },
        ],
      },
    },
    'clear_app_data.params_required': {
      description: 'CLEAR_APP_DATA needs clearAppsDataParams',
      $comment:
        'has(this.clearAppsDataParams) || has(this.startLostModeParams) || has(this.stopLostModeParams) || has(this.addEsimParams) || has(this.removeEsimParams) || has(this.requestDeviceInfoParams) || has(this.wipeParams)',
      if: {
        anyOf: [
          { properties: { type: { const: 'CLEAR_APP_DATA' } }, required: ['type'] },
          {
            allOf: [
              {
                properties: {
                  startLostModeParams: false,
                  stopLostModeParams: false,
                  addEsimParams: false,
                  removeEsimParams: false,
                  requestDeviceInfoParams: false,
                  wipeParams: false,
                },
                required: ['clearAppsDataParams'],
              },
              { anyOf: [{ properties: { type: false } }, { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } }] },
            ],
          },
        ],
      },
      then: {
        anyOf: [
          { required: ['clearAppsDataParams'] },
          { required: ['startLostModeParams'] },
          { required: ['stopLostModeParams'] },
          { required: ['addEsimParams'] },
          { required: ['removeEsimParams'] },
          { required: ['requestDeviceInfoParams'] },
          { required: ['wipeParams'] },
        ],
      },
    },
    'lock.duration': {
      description: 'duration must be how long the command may wait, not how long the lock lasts',
      $comment: '!has(this.duration)',
      if: { properties: { type: { const: 'LOCK' } }, required: ['type'] },
      then: { properties: { duration: false } },
    },
    'remove_esim.params_required': {
      description: 'REMOVE_ESIM needs removeEsimParams',
      $comment:
        'has(this.removeEsimParams) || has(this.clearAppsDataParams) || has(this.startLostModeParams) || has(this.stopLostModeParams) || has(this.addEsimParams) || has(this.requestDeviceInfoParams) || has(this.wipeParams)',
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
      then: {
        anyOf: [
          { required: ['removeEsimParams'] },
          { required: ['clearAppsDataParams'] },
          { required: ['startLostModeParams'] },
          { required: ['stopLostModeParams'] },
          { required: ['addEsimParams'] },
          { required: ['requestDeviceInfoParams'] },
          { required: ['wipeParams'] },
        ],
      },
    },
    'request.duration_format': {
      description: 'duration must be seconds with at most nine decimals and an s at the end',
      properties: { duration: { pattern: '^-?[0-9]+(?:\\.[0-9]{1,9})?s$' } },
    },
    'request.duration_range': {
      description: 'duration must be from 0s to 315576000000s',
      properties: {
        duration: {
          anyOf: [
            { not: { pattern: '^-?[0-9]+(?:\\.[0-9]{1,9})?s$' } },
            {
              pattern:
                '^(?:(?:0*(?:0|[1-9][0-9]{0,10}|[1-2][0-9]{11}|30[0-9]{10}|31[0-4][0-9]{9}|315[0-4][0-9]{8}|3155[0-6][0-9]{7}|31557[0-5][0-9]{6})(?:\\.[0-9]{1,9})?|0*315576000000(?:\\.0{1,9})?)|-0*0(?:\\.0{1,9})?)s$',
            },
          ],
        },
      },
    },
    'request.duration_zero': {
      description: 'duration must not be zero, or the command expires at once',
      properties: { duration: { not: { pattern: '^-?0+(?:\\.0{1,9})?s$' } } },
    },
    'request.fields_of_type': {
      description: 'newPassword and resetPasswordFlags must not be set for a type other than RESET_PASSWORD',
      if: {
        properties: {
          clearAppsDataParams: false,
          startLostModeParams: false,
          stopLostModeParams: false,
          addEsimParams: false,
          removeEsimParams: false,
          requestDeviceInfoParams: false,
          wipeParams: false,
        },
      },
      then: {
        dependentSchemas: {
          newPassword: { properties: { type: { enum: ['COMMAND_TYPE_UNSPECIFIED', 'RESET_PASSWORD'] } } },
          resetPasswordFlags: { properties: { type: { enum: ['COMMAND_TYPE_UNSPECIFIED', 'RESET_PASSWORD'] } } },
        },
      },
    },
    'request.one_params': {
      description: 'a command must not have more than one params member',
      dependentSchemas: {
        clearAppsDataParams: {
          properties: {
            startLostModeParams: false,
            stopLostModeParams: false,
            addEsimParams: false,
            removeEsimParams: false,
            requestDeviceInfoParams: false,
            wipeParams: false,
          },
        },
        startLostModeParams: {
          properties: {
            stopLostModeParams: false,
            addEsimParams: false,
            removeEsimParams: false,
            requestDeviceInfoParams: false,
            wipeParams: false,
          },
        },
        stopLostModeParams: {
          properties: { addEsimParams: false, removeEsimParams: false, requestDeviceInfoParams: false, wipeParams: false },
        },
        addEsimParams: { properties: { removeEsimParams: false, requestDeviceInfoParams: false, wipeParams: false } },
        removeEsimParams: { properties: { requestDeviceInfoParams: false, wipeParams: false } },
        requestDeviceInfoParams: { properties: { wipeParams: false } },
      },
    },
    'request.params_exclude_password': {
      description: 'newPassword and resetPasswordFlags must not be set beside a params member',
      dependentSchemas: {
        clearAppsDataParams: { properties: { newPassword: false, resetPasswordFlags: false } },
        startLostModeParams: { properties: { newPassword: false, resetPasswordFlags: false } },
        stopLostModeParams: { properties: { newPassword: false, resetPasswordFlags: false } },
        addEsimParams: { properties: { newPassword: false, resetPasswordFlags: false } },
        removeEsimParams: { properties: { newPassword: false, resetPasswordFlags: false } },
        requestDeviceInfoParams: { properties: { newPassword: false, resetPasswordFlags: false } },
        wipeParams: { properties: { newPassword: false, resetPasswordFlags: false } },
      },
    },
    'request.server_set_field': {
      description: 'a field that the server sets must not be in a request',
      properties: {
        createTime: false,
        userName: false,
        errorCode: false,
        clearAppsDataStatus: false,
        startLostModeStatus: false,
        stopLostModeStatus: false,
        esimStatus: false,
        requestDeviceInfoStatus: false,
      },
    },
    'request.type_beside_params': {
      description: 'type must be left to the server beside a params member',
      $comment:
        '!has(this.type) || !(has(this.clearAppsDataParams) || has(this.startLostModeParams) || has(this.stopLostModeParams) || has(this.addEsimParams) || has(this.removeEsimParams) || has(this.requestDeviceInfoParams) || has(this.wipeParams))',
      anyOf: [
        { properties: { type: false } },
        {
          properties: {
            clearAppsDataParams: false,
            startLostModeParams: false,
            stopLostModeParams: false,
            addEsimParams: false,
            removeEsimParams: false,
            requestDeviceInfoParams: false,
            wipeParams: false,
          },
        },
      ],
    },
    'request.type_matches_params': {
      description: 'type must be the one that the params member belongs to',
      allOf: [
        {
          if: {
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
          then: { properties: { type: { enum: ['COMMAND_TYPE_UNSPECIFIED', 'CLEAR_APP_DATA'] } } },
        },
        {
          if: {
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
          then: { properties: { type: { enum: ['COMMAND_TYPE_UNSPECIFIED', 'START_LOST_MODE'] } } },
        },
        {
          if: {
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
          then: { properties: { type: { enum: ['COMMAND_TYPE_UNSPECIFIED', 'STOP_LOST_MODE'] } } },
        },
        {
          if: {
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
          then: { properties: { type: { enum: ['COMMAND_TYPE_UNSPECIFIED', 'ADD_ESIM'] } } },
        },
        {
          if: {
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
          then: { properties: { type: { enum: ['COMMAND_TYPE_UNSPECIFIED', 'REMOVE_ESIM'] } } },
        },
        {
          if: {
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
          then: { properties: { type: { enum: ['COMMAND_TYPE_UNSPECIFIED', 'REQUEST_DEVICE_INFO'] } } },
        },
        {
          if: {
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
          then: { properties: { type: { enum: ['COMMAND_TYPE_UNSPECIFIED', 'WIPE'] } } },
        },
      ],
    },
    'request.type_or_params': {
      description: 'a command needs a type, or the params member of one',
      anyOf: [
        { required: ['type'] },
        { required: ['clearAppsDataParams'] },
        { required: ['startLostModeParams'] },
        { required: ['stopLostModeParams'] },
        { required: ['addEsimParams'] },
        { required: ['removeEsimParams'] },
        { required: ['requestDeviceInfoParams'] },
        { required: ['wipeParams'] },
      ],
    },
    'request.type_unspecified': {
      description: 'type must not be COMMAND_TYPE_UNSPECIFIED',
      $comment: "!has(this.type) || this.type != 'COMMAND_TYPE_UNSPECIFIED'",
      anyOf: [
        { properties: { type: false } },
        { properties: { type: { not: { const: 'COMMAND_TYPE_UNSPECIFIED' } } }, required: ['type'] },
      ],
    },
    'request_device_info.params_required': {
      description: 'REQUEST_DEVICE_INFO needs requestDeviceInfoParams',
      $comment:
        'has(this.requestDeviceInfoParams) || has(this.clearAppsDataParams) || has(this.startLostModeParams) || has(this.stopLostModeParams) || has(this.addEsimParams) || has(this.removeEsimParams) || has(this.wipeParams)',
      if: {
        anyOf: [
          { properties: { type: { const: 'REQUEST_DEVICE_INFO' } }, required: ['type'] },
          {
            allOf: [
              {
                properties: {
                  clearAppsDataParams: false,
                  startLostModeParams: false,
                  stopLostModeParams: false,
                  addEsimParams: false,
                  removeEsimParams: false,
                  wipeParams: false,
                },
                required: ['requestDeviceInfoParams'],
              },
              { anyOf: [{ properties: { type: false } }, { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } }] },
            ],
          },
        ],
      },
      then: {
        anyOf: [
          { required: ['requestDeviceInfoParams'] },
          { required: ['clearAppsDataParams'] },
          { required: ['startLostModeParams'] },
          { required: ['stopLostModeParams'] },
          { required: ['addEsimParams'] },
          { required: ['removeEsimParams'] },
          { required: ['wipeParams'] },
        ],
      },
    },
    'reset_password.duplicate_flag': {
      description: 'a flag must not be listed twice',
      properties: { resetPasswordFlags: { uniqueItems: true } },
    },
    'reset_password.flag_unspecified': {
      description: 'a flag must not be RESET_PASSWORD_FLAG_UNSPECIFIED, which is ignored',
      $comment: "this.resetPasswordFlags.all(flag, flag != 'RESET_PASSWORD_FLAG_UNSPECIFIED')",
      properties: { resetPasswordFlags: { items: { not: { const: 'RESET_PASSWORD_FLAG_UNSPECIFIED' } } } },
    },
    'reset_password.password_missing': {
      description: 'newPassword must be set and not be empty, or the command clears the password',
      $comment: "this.newPassword != ''",
      if: { properties: { type: { const: 'RESET_PASSWORD' } }, required: ['type'] },
      then: { properties: { newPassword: { not: { const: '' } } }, required: ['newPassword'] },
    },
    'reset_password.short_password': {
      description: 'newPassword must have at least 6 characters for Android 14 and later',
      $comment: "this.newPassword == '' || size(this.newPassword) >= 6",
      if: { properties: { type: { const: 'RESET_PASSWORD' } }, required: ['type'] },
      then: {
        anyOf: [
          { properties: { newPassword: { const: '' } } },
          { properties: { newPassword: { minLength: 6 } }, required: ['newPassword'] },
        ],
      },
    },
    'start_lost_mode.params_required': {
      description: 'START_LOST_MODE needs startLostModeParams',
      $comment:
        'has(this.startLostModeParams) || has(this.clearAppsDataParams) || has(this.stopLostModeParams) || has(this.addEsimParams) || has(this.removeEsimParams) || has(this.requestDeviceInfoParams) || has(this.wipeParams)',
      if: {
        anyOf: [
          { properties: { type: { const: 'START_LOST_MODE' } }, required: ['type'] },
          {
            allOf: [
              {
                properties: {
                  clearAppsDataParams: false,
                  stopLostModeParams: false,
                  addEsimParams: false,
                  removeEsimParams: false,
                  requestDeviceInfoParams: false,
                  wipeParams: false,
                },
                required: ['startLostModeParams'],
              },
              { anyOf: [{ properties: { type: false } }, { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } }] },
            ],
          },
        ],
      },
      then: {
        anyOf: [
          { required: ['startLostModeParams'] },
          { required: ['clearAppsDataParams'] },
          { required: ['stopLostModeParams'] },
          { required: ['addEsimParams'] },
          { required: ['removeEsimParams'] },
          { required: ['requestDeviceInfoParams'] },
          { required: ['wipeParams'] },
        ],
      },
    },
    'stop_lost_mode.params_expected': {
      description: 'STOP_LOST_MODE needs an empty stopLostModeParams to be safe',
      $comment:
        'has(this.stopLostModeParams) || has(this.clearAppsDataParams) || has(this.startLostModeParams) || has(this.addEsimParams) || has(this.removeEsimParams) || has(this.requestDeviceInfoParams) || has(this.wipeParams)',
      if: {
        anyOf: [
          { properties: { type: { const: 'STOP_LOST_MODE' } }, required: ['type'] },
          {
            allOf: [
              {
                properties: {
                  clearAppsDataParams: false,
                  startLostModeParams: false,
                  addEsimParams: false,
                  removeEsimParams: false,
                  requestDeviceInfoParams: false,
                  wipeParams: false,
                },
                required: ['stopLostModeParams'],
              },
              { anyOf: [{ properties: { type: false } }, { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } }] },
            ],
          },
        ],
      },
      then: {
        anyOf: [
          { required: ['stopLostModeParams'] },
          { required: ['clearAppsDataParams'] },
          { required: ['startLostModeParams'] },
          { required: ['addEsimParams'] },
          { required: ['removeEsimParams'] },
          { required: ['requestDeviceInfoParams'] },
          { required: ['wipeParams'] },
        ],
      },
    },
    'wipe.params_expected': {
      description: 'WIPE needs a wipeParams member, empty or not, to be safe',
      $comment:
        'has(this.wipeParams) || has(this.clearAppsDataParams) || has(this.startLostModeParams) || has(this.stopLostModeParams) || has(this.addEsimParams) || has(this.removeEsimParams) || has(this.requestDeviceInfoParams)',
      if: {
        anyOf: [
          { properties: { type: { const: 'WIPE' } }, required: ['type'] },
          {
            allOf: [
              {
                properties: {
                  clearAppsDataParams: false,
                  startLostModeParams: false,
                  stopLostModeParams: false,
                  addEsimParams: false,
                  removeEsimParams: false,
                  requestDeviceInfoParams: false,
                },
                required: ['wipeParams'],
              },
              { anyOf: [{ properties: { type: false } }, { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } }] },
            ],
          },
        ],
      },
      then: {
        anyOf: [
          { required: ['wipeParams'] },
          { required: ['clearAppsDataParams'] },
          { required: ['startLostModeParams'] },
          { required: ['stopLostModeParams'] },
          { required: ['addEsimParams'] },
          { required: ['removeEsimParams'] },
          { required: ['requestDeviceInfoParams'] },
        ],
      },
    },
  },
};
