/** What the text contains when a foreign file is needed, and that file. */
const foreign: readonly (readonly [pattern: RegExp, path: string])[] = [
  [/\(buf\.validate\./, 'buf/validate/validate.proto'],
  [/\(google\.api\.http\)/, 'google/api/annotations.proto'],
  [/\(google\.api\.(default_host|oauth_scopes)\)/, 'google/api/client.proto'],
  [/\(google\.api\.field_behavior\)/, 'google/api/field_behavior.proto'],
  [/google\.longrunning\./, 'google/longrunning/operations.proto'],
  [/google\.protobuf\.Any\b/, 'google/protobuf/any.proto'],
  [/google\.protobuf\.Duration\b/, 'google/protobuf/duration.proto'],
  [/google\.protobuf\.Empty\b/, 'google/protobuf/empty.proto'],
  [/google\.protobuf\.FieldMask\b/, 'google/protobuf/field_mask.proto'],
  [/google\.protobuf\.Timestamp\b/, 'google/protobuf/timestamp.proto'],
  [/google\.rpc\.Status\b/, 'google/rpc/status.proto'],
];

/** Finds the imports that a file's lines need, sorted. `own` gives the file of each message that is declared elsewhere. */
export function findImports(lines: readonly string[], own: ReadonlyMap<string, string>): string[] {
  const code = lines.map((line) => line.replace(/^\s*\/\/.*$/, '').replace(/"(?:[^"\\]|\\.)*"/g, '""')).join('\n');
  const words = new Set(code.match(/[\w.]+/g)?.map((word) => word.split('.')[0] ?? word));
  const paths = [
    ...foreign.filter(([pattern]) => pattern.test(code)).map(([, path]) => path),
    ...[...own].filter(([message]) => words.has(message)).map(([, path]) => path),
  ];
  return [...new Set(paths)].toSorted((a, b) => (a < b ? -1 : 1));
}
