import { createRegistry, type Registry } from '@bufbuild/protobuf';
import { file_google_android_devicemanagement_v1_command } from './gen/google/android/devicemanagement/v1/command_pb.js';
import { file_google_android_devicemanagement_v1_device } from './gen/google/android/devicemanagement/v1/device_pb.js';
import { file_google_android_devicemanagement_v1_device_management_service } from './gen/google/android/devicemanagement/v1/device_management_service_pb.js';
import { file_google_longrunning_operations } from './vendor/google/longrunning/operations_pb.js';
import { file_google_rpc_error_details } from './vendor/google/rpc/error_details_pb.js';
import { file_google_rpc_status } from './vendor/google/rpc/status_pb.js';

/**
 * Finds messages by their `@type`: all of this package, and those of google.longrunning and google.rpc that an `Operation` can hold.
 * Pass it to `fromJson` and `toJson` for an `Operation`: its metadata, response and error details are `google.protobuf.Any`,
 * and a type that no registry knows makes them throw.
 */
export const registry: Registry = /*@__PURE__*/ createRegistry(
  file_google_android_devicemanagement_v1_command,
  file_google_android_devicemanagement_v1_device,
  file_google_android_devicemanagement_v1_device_management_service,
  file_google_longrunning_operations,
  file_google_rpc_error_details,
  file_google_rpc_status,
);
