// The list is generated and names each export: a new message needs no edit here.
export * from './gen/index.ts';
export {
  type CancelOperationRequest,
  type CancelOperationRequestJson,
  CancelOperationRequestSchema,
  type GetOperationRequest,
  type GetOperationRequestJson,
  GetOperationRequestSchema,
  type ListOperationsRequest,
  type ListOperationsRequestJson,
  ListOperationsRequestSchema,
  type ListOperationsResponse,
  type ListOperationsResponseJson,
  ListOperationsResponseSchema,
  type Operation,
  type OperationJson,
  OperationSchema,
} from './vendor/google/longrunning/operations_pb.js';
export { type Status, type StatusJson, StatusSchema } from './vendor/google/rpc/status_pb.js';
export { registry } from './registry.ts';
