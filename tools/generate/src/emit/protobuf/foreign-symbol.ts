import { type ImportSymbol, symbol } from '../../code/import-symbol.ts';

/** Which file declares what we use of others, by its full name or the package of it. */
const files: Readonly<Record<string, string>> = {
  'buf.validate': 'buf/validate/validate.proto',
  'google.api.default_host': 'google/api/client.proto',
  'google.api.field_behavior': 'google/api/field_behavior.proto',
  'google.api.http': 'google/api/annotations.proto',
  'google.api.oauth_scopes': 'google/api/client.proto',
  'google.longrunning': 'google/longrunning/operations.proto',
  'google.protobuf.Any': 'google/protobuf/any.proto',
  'google.protobuf.Duration': 'google/protobuf/duration.proto',
  'google.protobuf.Empty': 'google/protobuf/empty.proto',
  'google.protobuf.FieldMask': 'google/protobuf/field_mask.proto',
  'google.protobuf.Timestamp': 'google/protobuf/timestamp.proto',
  'google.rpc.Status': 'google/rpc/status.proto',
};

/** Names a message or an option of someone else: `google.rpc.Status`. Throws when no file of the table declares it. */
export function foreignSymbol(name: string): ImportSymbol {
  const file = files[name] ?? files[name.slice(0, name.lastIndexOf('.'))];
  if (file === undefined) throw new Error(`${name} is declared in no .proto file that is known here`);
  return symbol(name, file);
}
