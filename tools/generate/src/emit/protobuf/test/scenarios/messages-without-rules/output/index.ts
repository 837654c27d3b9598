export {
  file_mini_v1_command,
  CommandSchema,
  type Command,
  type CommandJson,
  Command_CommandType,
  Command_CommandTypeSchema,
  type Command_CommandTypeJson,
  SendParamsSchema,
  type SendParams,
  type SendParamsJson,
  KeepParamsSchema,
  type KeepParams,
  type KeepParamsJson,
  TextSchema,
  type Text,
  type TextJson,
} from './mini/v1/command_pb.js';

export {
  file_mini_v1_device,
  CommandForDeviceSchema,
  type CommandForDevice,
  type CommandForDeviceJson,
  DeviceSchema,
  type Device,
  type DeviceJson,
} from './mini/v1/device_pb.js';

export {
  file_mini_v1_device_management_service,
  IssueCommandRequestSchema,
  type IssueCommandRequest,
  type IssueCommandRequestJson,
  DeviceManagementService,
} from './mini/v1/device_management_service_pb.js';
