/** CommandForDevice as JSON Schema. */
export const commandForDeviceDefinition: Readonly<Record<string, unknown>> = {
  title: 'CommandForDevice',
  description: 'A command together with the device it is meant for: what to judge before sending.',
  type: 'object',
  properties: {
    command: { description: 'The command.', $ref: '#/$defs/CommandRequest' },
    device: { description: 'What is known of the device.', $ref: '#/$defs/Device' },
  },
  required: ['command', 'device'],
  additionalProperties: false,
  allOf: [
    { $ref: '#/$defs/CommandForDevice/$defs/add_esim.activated_needs_company_owned' },
    { $ref: '#/$defs/CommandForDevice/$defs/add_esim.min_api_level' },
    { $ref: '#/$defs/CommandForDevice/$defs/clear_app_data.min_api_level' },
    { $ref: '#/$defs/CommandForDevice/$defs/reboot.fully_managed' },
    { $ref: '#/$defs/CommandForDevice/$defs/reboot.min_api_level' },
    { $ref: '#/$defs/CommandForDevice/$defs/relinquish_ownership.min_api_level' },
    { $ref: '#/$defs/CommandForDevice/$defs/relinquish_ownership.ownership' },
    { $ref: '#/$defs/CommandForDevice/$defs/relinquish_ownership.work_profile' },
    { $ref: '#/$defs/CommandForDevice/$defs/remove_esim.min_api_level' },
    { $ref: '#/$defs/CommandForDevice/$defs/request_device_info.min_api_level' },
    { $ref: '#/$defs/CommandForDevice/$defs/request_device_info.ownership' },
    { $ref: '#/$defs/CommandForDevice/$defs/request_device_info.work_profile' },
    { $ref: '#/$defs/CommandForDevice/$defs/reset_password.min_length' },
    { $ref: '#/$defs/CommandForDevice/$defs/reset_password.min_length_numeric' },
    { $ref: '#/$defs/CommandForDevice/$defs/start_lost_mode.min_api_level' },
    { $ref: '#/$defs/CommandForDevice/$defs/start_lost_mode.min_api_level_work_profile' },
    { $ref: '#/$defs/CommandForDevice/$defs/start_lost_mode.ownership' },
    { $ref: '#/$defs/CommandForDevice/$defs/stop_lost_mode.min_api_level' },
    { $ref: '#/$defs/CommandForDevice/$defs/stop_lost_mode.min_api_level_work_profile' },
    { $ref: '#/$defs/CommandForDevice/$defs/stop_lost_mode.ownership' },
  ],
  $defs: {
    'add_esim.activated_needs_company_owned': {
      description: 'activationState must not be ACTIVATED on a personally-owned device',
      $comment: "this.command.addEsimParams.activationState != 'ACTIVATED' || this.device.ownership != 'PERSONALLY_OWNED'",
      if: {
        allOf: [
          {
            anyOf: [
              { properties: { command: { properties: { type: { const: 'ADD_ESIM' } }, required: ['type'] } }, required: ['command'] },
              {
                allOf: [
                  {
                    properties: {
                      command: {
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
                    },
                    required: ['command'],
                  },
                  {
                    anyOf: [
                      { properties: { command: { properties: { type: false } } } },
                      { properties: { command: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } } } },
                    ],
                  },
                ],
              },
            ],
          },
          {
            properties: { device: { properties: { ownership: { enum: ['COMPANY_OWNED', 'PERSONALLY_OWNED'] } }, required: ['ownership'] } },
            required: ['device'],
          },
        ],
      },
      then: {
        anyOf: [
          {
            properties: {
              command: { properties: { addEsimParams: { properties: { activationState: { not: { const: 'ACTIVATED' } } } } } },
            },
          },
          { properties: { device: { properties: { ownership: { not: { const: 'PERSONALLY_OWNED' } } } } } },
        ],
      },
    },
    'add_esim.min_api_level': {
      description: 'the device must run Android 15 (API level 35) or later',
      $comment: 'this.device.apiLevel >= 35',
      if: {
        allOf: [
          {
            anyOf: [
              { properties: { command: { properties: { type: { const: 'ADD_ESIM' } }, required: ['type'] } }, required: ['command'] },
              {
                allOf: [
                  {
                    properties: {
                      command: {
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
                    },
                    required: ['command'],
                  },
                  {
                    anyOf: [
                      { properties: { command: { properties: { type: false } } } },
                      { properties: { command: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } } } },
                    ],
                  },
                ],
              },
            ],
          },
          { properties: { device: { properties: { apiLevel: { not: { const: 0 } } }, required: ['apiLevel'] } }, required: ['device'] },
        ],
      },
      then: { properties: { device: { properties: { apiLevel: { minimum: 35 } }, required: ['apiLevel'] } }, required: ['device'] },
    },
    'add_esim.removable': {
      description:
        'the device must not run Android 16 QPR2 or QPR3, where a company-owned device with a work profile cannot remove an eSIM again',
      $comment: "this.device.ownership != 'COMPANY_OWNED' || this.device.managementMode != 'PROFILE_OWNER' || this.device.apiLevel != 36",
      if: {
        allOf: [
          {
            properties: {
              device: {
                properties: {
                  ownership: { enum: ['COMPANY_OWNED', 'PERSONALLY_OWNED'] },
                  managementMode: { enum: ['DEVICE_OWNER', 'PROFILE_OWNER'] },
                  apiLevel: { not: { const: 0 } },
                },
                required: ['ownership', 'managementMode', 'apiLevel'],
              },
            },
            required: ['device'],
          },
          {
            anyOf: [
              { properties: { command: { properties: { type: { const: 'ADD_ESIM' } }, required: ['type'] } }, required: ['command'] },
              {
                allOf: [
                  {
                    properties: {
                      command: {
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
                    },
                    required: ['command'],
                  },
                  {
                    anyOf: [
                      { properties: { command: { properties: { type: false } } } },
                      { properties: { command: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } } } },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      then: {
        anyOf: [
          { properties: { device: { properties: { ownership: { not: { const: 'COMPANY_OWNED' } } } } } },
          { properties: { device: { properties: { managementMode: { not: { const: 'PROFILE_OWNER' } } } } } },
          { properties: { device: { properties: { apiLevel: { not: { const: 36 } } } } } },
        ],
      },
    },
    'clear_app_data.min_api_level': {
      description: 'the device must run Android 9 (API level 28) or later',
      $comment: 'this.device.apiLevel >= 28',
      if: {
        allOf: [
          {
            anyOf: [
              { properties: { command: { properties: { type: { const: 'CLEAR_APP_DATA' } }, required: ['type'] } }, required: ['command'] },
              {
                allOf: [
                  {
                    properties: {
                      command: {
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
                    },
                    required: ['command'],
                  },
                  {
                    anyOf: [
                      { properties: { command: { properties: { type: false } } } },
                      { properties: { command: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } } } },
                    ],
                  },
                ],
              },
            ],
          },
          { properties: { device: { properties: { apiLevel: { not: { const: 0 } } }, required: ['apiLevel'] } }, required: ['device'] },
        ],
      },
      then: { properties: { device: { properties: { apiLevel: { minimum: 28 } }, required: ['apiLevel'] } }, required: ['device'] },
    },
    'device.deleted': {
      description: 'the device must not be deleted',
      $comment: "this.device.appliedState != 'DELETED'",
      if: {
        properties: {
          device: {
            properties: {
              appliedState: {
                enum: ['ACTIVE', 'DISABLED', 'DELETED', 'PROVISIONING', 'LOST', 'PREPARING_FOR_MIGRATION', 'DEACTIVATED_BY_DEVICE_FINANCE'],
              },
            },
            required: ['appliedState'],
          },
        },
        required: ['device'],
      },
      then: { properties: { device: { properties: { appliedState: { not: { const: 'DELETED' } } } } } },
    },
    'device.esim_while_provisioning': {
      description: 'the device must have finished its setup',
      $comment: "this.device.appliedState != 'PROVISIONING'",
      if: {
        allOf: [
          {
            anyOf: [
              {
                properties: { command: { properties: { type: { enum: ['ADD_ESIM', 'REMOVE_ESIM'] } }, required: ['type'] } },
                required: ['command'],
              },
              {
                allOf: [
                  {
                    anyOf: [
                      { properties: { command: { properties: { type: false } } } },
                      { properties: { command: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } } } },
                    ],
                  },
                  {
                    anyOf: [
                      {
                        properties: {
                          command: {
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
                        },
                        required: ['command'],
                      },
                      {
                        properties: {
                          command: {
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
                        },
                        required: ['command'],
                      },
                    ],
                  },
                ],
              },
            ],
          },
          {
            properties: {
              device: {
                properties: {
                  appliedState: {
                    enum: [
                      'ACTIVE',
                      'DISABLED',
                      'DELETED',
                      'PROVISIONING',
                      'LOST',
                      'PREPARING_FOR_MIGRATION',
                      'DEACTIVATED_BY_DEVICE_FINANCE',
                    ],
                  },
                },
                required: ['appliedState'],
              },
            },
            required: ['device'],
          },
        ],
      },
      then: { properties: { device: { properties: { appliedState: { not: { const: 'PROVISIONING' } } } } } },
    },
    'lock.work_profile_only': {
      description: 'the device must be fully managed to be locked as a whole; a work profile with a lock of its own is locked alone',
      $comment:
        "this.device.managementMode != 'PROFILE_OWNER' || (this.device.ownership == 'COMPANY_OWNED' && this.device.apiLevel >= 26 && this.device.apiLevel <= 29)",
      if: {
        properties: {
          command: { properties: { type: { const: 'LOCK' } }, required: ['type'] },
          device: {
            properties: {
              managementMode: { enum: ['DEVICE_OWNER', 'PROFILE_OWNER'] },
              ownership: { enum: ['COMPANY_OWNED', 'PERSONALLY_OWNED'] },
              apiLevel: { not: { const: 0 } },
            },
            required: ['managementMode', 'ownership', 'apiLevel'],
          },
        },
        required: ['command', 'device'],
      },
      then: {
        anyOf: [
          { properties: { device: { properties: { managementMode: { not: { const: 'PROFILE_OWNER' } } } } } },
          {
            properties: {
              device: {
                properties: { ownership: { const: 'COMPANY_OWNED' }, apiLevel: { allOf: [{ minimum: 26 }, { maximum: 29 }] } },
                required: ['ownership', 'apiLevel'],
              },
            },
            required: ['device'],
          },
        ],
      },
    },
    'reboot.fully_managed': {
      description: 'the device must be fully managed',
      $comment: "this.device.managementMode != 'PROFILE_OWNER'",
      if: {
        properties: {
          command: { properties: { type: { const: 'REBOOT' } }, required: ['type'] },
          device: { properties: { managementMode: { enum: ['DEVICE_OWNER', 'PROFILE_OWNER'] } }, required: ['managementMode'] },
        },
        required: ['command', 'device'],
      },
      then: { properties: { device: { properties: { managementMode: { not: { const: 'PROFILE_OWNER' } } } } } },
    },
    'reboot.min_api_level': {
      description: 'the device must run Android 7.0 (API level 24) or later',
      $comment: 'this.device.apiLevel >= 24',
      if: {
        properties: {
          command: { properties: { type: { const: 'REBOOT' } }, required: ['type'] },
          device: { properties: { apiLevel: { not: { const: 0 } } }, required: ['apiLevel'] },
        },
        required: ['command', 'device'],
      },
      then: { properties: { device: { properties: { apiLevel: { minimum: 24 } }, required: ['apiLevel'] } }, required: ['device'] },
    },
    'relinquish_ownership.min_api_level': {
      description: 'the device must run Android 8.0 (API level 26) or later',
      $comment: 'this.device.apiLevel >= 26',
      if: {
        properties: {
          command: { properties: { type: { const: 'RELINQUISH_OWNERSHIP' } }, required: ['type'] },
          device: { properties: { apiLevel: { not: { const: 0 } } }, required: ['apiLevel'] },
        },
        required: ['command', 'device'],
      },
      then: { properties: { device: { properties: { apiLevel: { minimum: 26 } }, required: ['apiLevel'] } }, required: ['device'] },
    },
    'relinquish_ownership.ownership': {
      description: 'the device must not be personally owned',
      $comment: "this.device.ownership != 'PERSONALLY_OWNED'",
      if: {
        properties: {
          command: { properties: { type: { const: 'RELINQUISH_OWNERSHIP' } }, required: ['type'] },
          device: { properties: { ownership: { enum: ['COMPANY_OWNED', 'PERSONALLY_OWNED'] } }, required: ['ownership'] },
        },
        required: ['command', 'device'],
      },
      then: { properties: { device: { properties: { ownership: { not: { const: 'PERSONALLY_OWNED' } } } } } },
    },
    'relinquish_ownership.work_profile': {
      description: 'the device must have a work profile',
      $comment: "this.device.managementMode != 'DEVICE_OWNER'",
      if: {
        properties: {
          command: { properties: { type: { const: 'RELINQUISH_OWNERSHIP' } }, required: ['type'] },
          device: { properties: { managementMode: { enum: ['DEVICE_OWNER', 'PROFILE_OWNER'] } }, required: ['managementMode'] },
        },
        required: ['command', 'device'],
      },
      then: { properties: { device: { properties: { managementMode: { not: { const: 'DEVICE_OWNER' } } } } } },
    },
    'remove_esim.min_api_level': {
      description: 'the device must run Android 15 (API level 35) or later',
      $comment: 'this.device.apiLevel >= 35',
      if: {
        allOf: [
          {
            anyOf: [
              { properties: { command: { properties: { type: { const: 'REMOVE_ESIM' } }, required: ['type'] } }, required: ['command'] },
              {
                allOf: [
                  {
                    properties: {
                      command: {
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
                    },
                    required: ['command'],
                  },
                  {
                    anyOf: [
                      { properties: { command: { properties: { type: false } } } },
                      { properties: { command: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } } } },
                    ],
                  },
                ],
              },
            ],
          },
          { properties: { device: { properties: { apiLevel: { not: { const: 0 } } }, required: ['apiLevel'] } }, required: ['device'] },
        ],
      },
      then: { properties: { device: { properties: { apiLevel: { minimum: 35 } }, required: ['apiLevel'] } }, required: ['device'] },
    },
    'remove_esim.work_profile_android_16': {
      description: 'a company-owned device with a work profile must not run Android 16 QPR2 or QPR3',
      $comment: "this.device.ownership != 'COMPANY_OWNED' || this.device.managementMode != 'PROFILE_OWNER' || this.device.apiLevel != 36",
      if: {
        allOf: [
          {
            properties: {
              device: {
                properties: {
                  ownership: { enum: ['COMPANY_OWNED', 'PERSONALLY_OWNED'] },
                  managementMode: { enum: ['DEVICE_OWNER', 'PROFILE_OWNER'] },
                  apiLevel: { not: { const: 0 } },
                },
                required: ['ownership', 'managementMode', 'apiLevel'],
              },
            },
            required: ['device'],
          },
          {
            anyOf: [
              { properties: { command: { properties: { type: { const: 'REMOVE_ESIM' } }, required: ['type'] } }, required: ['command'] },
              {
                allOf: [
                  {
                    properties: {
                      command: {
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
                    },
                    required: ['command'],
                  },
                  {
                    anyOf: [
                      { properties: { command: { properties: { type: false } } } },
                      { properties: { command: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } } } },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      then: {
        anyOf: [
          { properties: { device: { properties: { ownership: { not: { const: 'COMPANY_OWNED' } } } } } },
          { properties: { device: { properties: { managementMode: { not: { const: 'PROFILE_OWNER' } } } } } },
          { properties: { device: { properties: { apiLevel: { not: { const: 36 } } } } } },
        ],
      },
    },
    'request_device_info.min_api_level': {
      description: 'the device must run Android 13 (API level 33) or later',
      $comment: 'this.device.apiLevel >= 33',
      if: {
        allOf: [
          {
            anyOf: [
              {
                properties: { command: { properties: { type: { const: 'REQUEST_DEVICE_INFO' } }, required: ['type'] } },
                required: ['command'],
              },
              {
                allOf: [
                  {
                    properties: {
                      command: {
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
                    },
                    required: ['command'],
                  },
                  {
                    anyOf: [
                      { properties: { command: { properties: { type: false } } } },
                      { properties: { command: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } } } },
                    ],
                  },
                ],
              },
            ],
          },
          { properties: { device: { properties: { apiLevel: { not: { const: 0 } } }, required: ['apiLevel'] } }, required: ['device'] },
        ],
      },
      then: { properties: { device: { properties: { apiLevel: { minimum: 33 } }, required: ['apiLevel'] } }, required: ['device'] },
    },
    'request_device_info.ownership': {
      description: 'the device must not be company-owned',
      $comment: "this.device.ownership != 'COMPANY_OWNED'",
      if: {
        allOf: [
          {
            anyOf: [
              {
                properties: { command: { properties: { type: { const: 'REQUEST_DEVICE_INFO' } }, required: ['type'] } },
                required: ['command'],
              },
              {
                allOf: [
                  {
                    properties: {
                      command: {
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
                    },
                    required: ['command'],
                  },
                  {
                    anyOf: [
                      { properties: { command: { properties: { type: false } } } },
                      { properties: { command: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } } } },
                    ],
                  },
                ],
              },
            ],
          },
          {
            properties: { device: { properties: { ownership: { enum: ['COMPANY_OWNED', 'PERSONALLY_OWNED'] } }, required: ['ownership'] } },
            required: ['device'],
          },
        ],
      },
      then: { properties: { device: { properties: { ownership: { not: { const: 'COMPANY_OWNED' } } } } } },
    },
    'request_device_info.work_profile': {
      description: 'the device must have a work profile',
      $comment: "this.device.managementMode != 'DEVICE_OWNER'",
      if: {
        allOf: [
          {
            anyOf: [
              {
                properties: { command: { properties: { type: { const: 'REQUEST_DEVICE_INFO' } }, required: ['type'] } },
                required: ['command'],
              },
              {
                allOf: [
                  {
                    properties: {
                      command: {
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
                    },
                    required: ['command'],
                  },
                  {
                    anyOf: [
                      { properties: { command: { properties: { type: false } } } },
                      { properties: { command: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } } } },
                    ],
                  },
                ],
              },
            ],
          },
          {
            properties: {
              device: { properties: { managementMode: { enum: ['DEVICE_OWNER', 'PROFILE_OWNER'] } }, required: ['managementMode'] },
            },
            required: ['device'],
          },
        ],
      },
      then: { properties: { device: { properties: { managementMode: { not: { const: 'DEVICE_OWNER' } } } } } },
    },
    'reset_password.min_length': {
      description: 'newPassword must have at least 6 characters on Android 14 and later',
      $comment:
        "this.device.apiLevel < 34 || this.command.newPassword == '' || size(this.command.newPassword) >= 6 || this.command.newPassword.matches('^[0-9]+$')",
      if: {
        properties: {
          command: { properties: { type: { const: 'RESET_PASSWORD' } }, required: ['type'] },
          device: { properties: { apiLevel: { not: { const: 0 } } }, required: ['apiLevel'] },
        },
        required: ['command', 'device'],
      },
      then: {
        anyOf: [
          { properties: { device: { properties: { apiLevel: { exclusiveMaximum: 34 } } } } },
          { properties: { command: { properties: { newPassword: { const: '' } } } } },
          { properties: { command: { properties: { newPassword: { minLength: 6 } }, required: ['newPassword'] } }, required: ['command'] },
          {
            properties: { command: { properties: { newPassword: { pattern: '^[0-9]+$' } }, required: ['newPassword'] } },
            required: ['command'],
          },
        ],
      },
    },
    'reset_password.min_length_numeric': {
      description: 'a newPassword of digits must have at least 6 on Android 14 and later',
      $comment: "this.device.apiLevel < 34 || !this.command.newPassword.matches('^[0-9]{1,5}$')",
      if: {
        properties: {
          command: { properties: { type: { const: 'RESET_PASSWORD' } }, required: ['type'] },
          device: { properties: { apiLevel: { not: { const: 0 } } }, required: ['apiLevel'] },
        },
        required: ['command', 'device'],
      },
      then: {
        anyOf: [
          { properties: { device: { properties: { apiLevel: { exclusiveMaximum: 34 } } } } },
          { properties: { command: { properties: { newPassword: { not: { pattern: '^[0-9]{1,5}$' } } } } } },
        ],
      },
    },
    'reset_password.work_profile_only': {
      description: "the device must be fully managed for its own password to change; with a work profile only the profile's does",
      $comment: "this.device.managementMode != 'PROFILE_OWNER'",
      if: {
        properties: {
          command: { properties: { type: { const: 'RESET_PASSWORD' } }, required: ['type'] },
          device: { properties: { managementMode: { enum: ['DEVICE_OWNER', 'PROFILE_OWNER'] } }, required: ['managementMode'] },
        },
        required: ['command', 'device'],
      },
      then: { properties: { device: { properties: { managementMode: { not: { const: 'PROFILE_OWNER' } } } } } },
    },
    'start_lost_mode.already_lost': {
      description: 'the device must not be in lost mode already',
      $comment: "this.device.appliedState != 'LOST'",
      if: {
        allOf: [
          {
            anyOf: [
              {
                properties: { command: { properties: { type: { const: 'START_LOST_MODE' } }, required: ['type'] } },
                required: ['command'],
              },
              {
                allOf: [
                  {
                    properties: {
                      command: {
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
                    },
                    required: ['command'],
                  },
                  {
                    anyOf: [
                      { properties: { command: { properties: { type: false } } } },
                      { properties: { command: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } } } },
                    ],
                  },
                ],
              },
            ],
          },
          {
            properties: {
              device: {
                properties: {
                  appliedState: {
                    enum: [
                      'ACTIVE',
                      'DISABLED',
                      'DELETED',
                      'PROVISIONING',
                      'LOST',
                      'PREPARING_FOR_MIGRATION',
                      'DEACTIVATED_BY_DEVICE_FINANCE',
                    ],
                  },
                },
                required: ['appliedState'],
              },
            },
            required: ['device'],
          },
        ],
      },
      then: { properties: { device: { properties: { appliedState: { not: { const: 'LOST' } } } } } },
    },
    'start_lost_mode.min_api_level': {
      description: 'the device must run Android 11 (API level 30) or later',
      $comment: 'this.device.apiLevel >= 30',
      if: {
        allOf: [
          {
            anyOf: [
              {
                properties: { command: { properties: { type: { const: 'START_LOST_MODE' } }, required: ['type'] } },
                required: ['command'],
              },
              {
                allOf: [
                  {
                    properties: {
                      command: {
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
                    },
                    required: ['command'],
                  },
                  {
                    anyOf: [
                      { properties: { command: { properties: { type: false } } } },
                      { properties: { command: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } } } },
                    ],
                  },
                ],
              },
            ],
          },
          { properties: { device: { properties: { apiLevel: { not: { const: 0 } } }, required: ['apiLevel'] } }, required: ['device'] },
        ],
      },
      then: { properties: { device: { properties: { apiLevel: { minimum: 30 } }, required: ['apiLevel'] } }, required: ['device'] },
    },
    'start_lost_mode.min_api_level_work_profile': {
      description: 'a device with a work profile must run Android 13 (API level 33) or later',
      $comment: "this.device.managementMode != 'PROFILE_OWNER' || this.device.apiLevel < 30 || this.device.apiLevel >= 33",
      if: {
        allOf: [
          {
            properties: {
              device: {
                properties: { managementMode: { enum: ['DEVICE_OWNER', 'PROFILE_OWNER'] }, apiLevel: { not: { const: 0 } } },
                required: ['managementMode', 'apiLevel'],
              },
            },
            required: ['device'],
          },
          {
            anyOf: [
              {
                properties: { command: { properties: { type: { const: 'START_LOST_MODE' } }, required: ['type'] } },
                required: ['command'],
              },
              {
                allOf: [
                  {
                    properties: {
                      command: {
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
                    },
                    required: ['command'],
                  },
                  {
                    anyOf: [
                      { properties: { command: { properties: { type: false } } } },
                      { properties: { command: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } } } },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      then: {
        anyOf: [
          { properties: { device: { properties: { managementMode: { not: { const: 'PROFILE_OWNER' } } } } } },
          { properties: { device: { properties: { apiLevel: { exclusiveMaximum: 30 } } } } },
          { properties: { device: { properties: { apiLevel: { minimum: 33 } }, required: ['apiLevel'] } }, required: ['device'] },
        ],
      },
    },
    'start_lost_mode.ownership': {
      description: 'the device must not be personally owned',
      $comment: "this.device.ownership != 'PERSONALLY_OWNED'",
      if: {
        allOf: [
          {
            anyOf: [
              {
                properties: { command: { properties: { type: { const: 'START_LOST_MODE' } }, required: ['type'] } },
                required: ['command'],
              },
              {
                allOf: [
                  {
                    properties: {
                      command: {
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
                    },
                    required: ['command'],
                  },
                  {
                    anyOf: [
                      { properties: { command: { properties: { type: false } } } },
                      { properties: { command: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } } } },
                    ],
                  },
                ],
              },
            ],
          },
          {
            properties: { device: { properties: { ownership: { enum: ['COMPANY_OWNED', 'PERSONALLY_OWNED'] } }, required: ['ownership'] } },
            required: ['device'],
          },
        ],
      },
      then: { properties: { device: { properties: { ownership: { not: { const: 'PERSONALLY_OWNED' } } } } } },
    },
    'stop_lost_mode.min_api_level': {
      description: 'the device must run Android 11 (API level 30) or later',
      $comment: 'this.device.apiLevel >= 30',
      if: {
        allOf: [
          {
            anyOf: [
              { properties: { command: { properties: { type: { const: 'STOP_LOST_MODE' } }, required: ['type'] } }, required: ['command'] },
              {
                allOf: [
                  {
                    properties: {
                      command: {
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
                    },
                    required: ['command'],
                  },
                  {
                    anyOf: [
                      { properties: { command: { properties: { type: false } } } },
                      { properties: { command: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } } } },
                    ],
                  },
                ],
              },
            ],
          },
          { properties: { device: { properties: { apiLevel: { not: { const: 0 } } }, required: ['apiLevel'] } }, required: ['device'] },
        ],
      },
      then: { properties: { device: { properties: { apiLevel: { minimum: 30 } }, required: ['apiLevel'] } }, required: ['device'] },
    },
    'stop_lost_mode.min_api_level_work_profile': {
      description: 'a device with a work profile must run Android 13 (API level 33) or later',
      $comment: "this.device.managementMode != 'PROFILE_OWNER' || this.device.apiLevel < 30 || this.device.apiLevel >= 33",
      if: {
        allOf: [
          {
            properties: {
              device: {
                properties: { managementMode: { enum: ['DEVICE_OWNER', 'PROFILE_OWNER'] }, apiLevel: { not: { const: 0 } } },
                required: ['managementMode', 'apiLevel'],
              },
            },
            required: ['device'],
          },
          {
            anyOf: [
              { properties: { command: { properties: { type: { const: 'STOP_LOST_MODE' } }, required: ['type'] } }, required: ['command'] },
              {
                allOf: [
                  {
                    properties: {
                      command: {
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
                    },
                    required: ['command'],
                  },
                  {
                    anyOf: [
                      { properties: { command: { properties: { type: false } } } },
                      { properties: { command: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } } } },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      then: {
        anyOf: [
          { properties: { device: { properties: { managementMode: { not: { const: 'PROFILE_OWNER' } } } } } },
          { properties: { device: { properties: { apiLevel: { exclusiveMaximum: 30 } } } } },
          { properties: { device: { properties: { apiLevel: { minimum: 33 } }, required: ['apiLevel'] } }, required: ['device'] },
        ],
      },
    },
    'stop_lost_mode.not_lost': {
      description: 'the device must be in lost mode',
      $comment: "this.device.appliedState == 'LOST'",
      if: {
        allOf: [
          {
            anyOf: [
              { properties: { command: { properties: { type: { const: 'STOP_LOST_MODE' } }, required: ['type'] } }, required: ['command'] },
              {
                allOf: [
                  {
                    properties: {
                      command: {
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
                    },
                    required: ['command'],
                  },
                  {
                    anyOf: [
                      { properties: { command: { properties: { type: false } } } },
                      { properties: { command: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } } } },
                    ],
                  },
                ],
              },
            ],
          },
          {
            properties: {
              device: {
                properties: {
                  appliedState: {
                    enum: [
                      'ACTIVE',
                      'DISABLED',
                      'DELETED',
                      'PROVISIONING',
                      'LOST',
                      'PREPARING_FOR_MIGRATION',
                      'DEACTIVATED_BY_DEVICE_FINANCE',
                    ],
                  },
                },
                required: ['appliedState'],
              },
            },
            required: ['device'],
          },
        ],
      },
      then: {
        properties: { device: { properties: { appliedState: { const: 'LOST' } }, required: ['appliedState'] } },
        required: ['device'],
      },
    },
    'stop_lost_mode.ownership': {
      description: 'the device must not be personally owned',
      $comment: "this.device.ownership != 'PERSONALLY_OWNED'",
      if: {
        allOf: [
          {
            anyOf: [
              { properties: { command: { properties: { type: { const: 'STOP_LOST_MODE' } }, required: ['type'] } }, required: ['command'] },
              {
                allOf: [
                  {
                    properties: {
                      command: {
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
                    },
                    required: ['command'],
                  },
                  {
                    anyOf: [
                      { properties: { command: { properties: { type: false } } } },
                      { properties: { command: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } } } },
                    ],
                  },
                ],
              },
            ],
          },
          {
            properties: { device: { properties: { ownership: { enum: ['COMPANY_OWNED', 'PERSONALLY_OWNED'] } }, required: ['ownership'] } },
            required: ['device'],
          },
        ],
      },
      then: { properties: { device: { properties: { ownership: { not: { const: 'PERSONALLY_OWNED' } } } } } },
    },
    'wipe.esims_always_wiped': {
      description: 'WIPE_ESIMS must be left out for a personally-owned device on Android 16 or later, which always loses its managed eSIMs',
      $comment:
        "!this.command.wipeParams.wipeDataFlags.exists(flag, flag == 'WIPE_ESIMS') || this.device.ownership != 'PERSONALLY_OWNED' || this.device.apiLevel < 36",
      if: {
        allOf: [
          {
            properties: {
              device: {
                properties: { ownership: { enum: ['COMPANY_OWNED', 'PERSONALLY_OWNED'] }, apiLevel: { not: { const: 0 } } },
                required: ['ownership', 'apiLevel'],
              },
            },
            required: ['device'],
          },
          {
            anyOf: [
              { properties: { command: { properties: { type: { const: 'WIPE' } }, required: ['type'] } }, required: ['command'] },
              {
                allOf: [
                  {
                    properties: {
                      command: {
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
                    },
                    required: ['command'],
                  },
                  {
                    anyOf: [
                      { properties: { command: { properties: { type: false } } } },
                      { properties: { command: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } } } },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      then: {
        anyOf: [
          {
            properties: {
              command: { properties: { wipeParams: { properties: { wipeDataFlags: { items: { not: { const: 'WIPE_ESIMS' } } } } } } },
            },
          },
          { properties: { device: { properties: { ownership: { not: { const: 'PERSONALLY_OWNED' } } } } } },
          { properties: { device: { properties: { apiLevel: { exclusiveMaximum: 36 } } } } },
        ],
      },
    },
    'wipe.esims_min_api_level': {
      description: 'the device must run Android 15 (API level 35) or later for WIPE_ESIMS',
      $comment: "!this.command.wipeParams.wipeDataFlags.exists(flag, flag == 'WIPE_ESIMS') || this.device.apiLevel >= 35",
      if: {
        allOf: [
          {
            anyOf: [
              { properties: { command: { properties: { type: { const: 'WIPE' } }, required: ['type'] } }, required: ['command'] },
              {
                allOf: [
                  {
                    properties: {
                      command: {
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
                    },
                    required: ['command'],
                  },
                  {
                    anyOf: [
                      { properties: { command: { properties: { type: false } } } },
                      { properties: { command: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } } } },
                    ],
                  },
                ],
              },
            ],
          },
          { properties: { device: { properties: { apiLevel: { not: { const: 0 } } }, required: ['apiLevel'] } }, required: ['device'] },
        ],
      },
      then: {
        anyOf: [
          {
            properties: {
              command: { properties: { wipeParams: { properties: { wipeDataFlags: { items: { not: { const: 'WIPE_ESIMS' } } } } } } },
            },
          },
          { properties: { device: { properties: { apiLevel: { minimum: 35 } }, required: ['apiLevel'] } }, required: ['device'] },
        ],
      },
    },
    'wipe.reason_company_owned': {
      description: 'wipeReason must be left out for a company-owned device, which does not show it',
      $comment: "!has(this.command.wipeParams.wipeReason) || this.device.ownership != 'COMPANY_OWNED'",
      if: {
        allOf: [
          {
            anyOf: [
              { properties: { command: { properties: { type: { const: 'WIPE' } }, required: ['type'] } }, required: ['command'] },
              {
                allOf: [
                  {
                    properties: {
                      command: {
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
                    },
                    required: ['command'],
                  },
                  {
                    anyOf: [
                      { properties: { command: { properties: { type: false } } } },
                      { properties: { command: { properties: { type: { const: 'COMMAND_TYPE_UNSPECIFIED' } } } } },
                    ],
                  },
                ],
              },
            ],
          },
          {
            properties: { device: { properties: { ownership: { enum: ['COMPANY_OWNED', 'PERSONALLY_OWNED'] } }, required: ['ownership'] } },
            required: ['device'],
          },
        ],
      },
      then: {
        anyOf: [
          { properties: { command: { properties: { wipeParams: { properties: { wipeReason: false } } } } } },
          { properties: { device: { properties: { ownership: { not: { const: 'COMPANY_OWNED' } } } } } },
        ],
      },
    },
  },
};
