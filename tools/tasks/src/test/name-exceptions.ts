/** Texts in a source that may be names of the API, and why. */
export interface Exception {
  readonly files: RegExp;
  /** The literals; absent: any in these files. */
  readonly words?: readonly string[];
  readonly why: string;
}

/** Words of our own that the API has as names too, and code that plays its users. */
export const exceptions: readonly Exception[] = [
  { files: /^(?:tools|packages\/cli)\//, words: ['error'], why: 'the level of a rule; the event of a stream or a worker' },
  {
    files: /^tools\/(?:generate|model)\//,
    words: ['message', 'duration', 'response'],
    why: 'the kind of a type, or the variant of a shape, in a list',
  },
  { files: /^tools\/bench\/src\/(?:peers|typia)\//, why: 'what a user of another library would write' },
  {
    files: /^tools\/bench\/src\/(?:corpus|growth|measure|prepare|print-results|start-times)\.ts$/,
    why: 'bodies of commands, the shapes that are compiled, and labels of columns',
  },
  {
    files: /^tools\/(?:bench|conformance|examples|hostile)\//,
    words: ['message'],
    why: 'the event of a worker, or the group of a case of the CEL project',
  },
  {
    files: /^tools\/generate\/src\/emit\/docs\//,
    words: ['Command', 'Device', 'Status', 'status'],
    why: 'the heading of a column, or a word of a sentence',
  },
  { files: /^tools\/generate\/src\/emit\/types\/index\.ts$/, words: ['operations'], why: 'a type that openapi-typescript makes' },
  { files: /^packages\/cli\/src\/fix\/write-file\.ts$/, words: ['code'], why: 'a member of an error of the operating system' },
  {
    files: /^tools\/(?:model\/src\/message\/say-structural|shared\/src\/runtime\/say-issue)\.ts$/,
    words: ['name'],
    why: 'a param of an issue',
  },
  { files: /^tools\/generate\/src\/emit\/readme\//, words: ['errors'], why: 'the heading of a column' },
  { files: /^tools\/generate\/src\/emit\/validators\/modules\/texts\.ts$/, words: ['name'], why: 'a member of an issue' },
  { files: /^tools\/generate\/src\/emit\/validators\/plan\/type-bits\.ts$/, words: ['type'], why: 'a slot of a message' },
  { files: /^tools\/generate\/src\/emit\/cli\//, words: ['command', 'device'], why: 'what the decoders call an input, by its role' },
  {
    files: /^tools\/model\/src\/(?:read|inventory|query)\//,
    words: ['command', 'type', 'status'],
    why: 'the type of a file in spec/, or a key of one',
  },
  { files: /^tools\/model\/src\/resolve\/roles\.ts$/, why: 'the keys of x-roles, which are the roles themselves' },
  {
    files: /^tools\/model\/src\/(?:resolve|verify)\//,
    words: ['type', 'status', 'message', 'errorCode'],
    why: 'a key of a file of spec/commands or spec/rules',
  },
  { files: /^tools\/model\/src\/contract\/named-check\.ts$/, words: ['type', 'operationCode'], why: 'an input of a named check' },
  { files: /^tools\/new\//, words: ['reason', 'name', 'Status'], why: 'a key of a code table, or the ending of a schema that is begun' },
  {
    files: /^tools\/conformance\/src\/canaries\//,
    words: ['newPassword'],
    why: 'a secret is planted under the name that a log would give it',
  },
  {
    files: /^tools\/conformance\/src\/legal-specs\//,
    words: ['Command', 'Operation', 'command', 'device', 'status', 'type'],
    why: 'what the small spec calls its shapes and members, which the made specs are laid over',
  },
  { files: /^tools\/generate\/src\/raw-types\//, words: ['type'], why: 'a keyword of JSON Schema' },
  { files: /^tools\/hostile\//, why: 'hostile input is written as a hostile hand would write it' },
  { files: /^packages\/cli\/src\/read-text\.ts$/, words: ['code'], why: 'a member of an error of Node' },
  {
    files: /^packages\/cli\/src\/check\/(?:input-kind|print-pretty)\.ts$/,
    words: ['internalErrorDetails', 'device'],
    why: 'a word of what is printed',
  },
  { files: /^packages\/cli\/src\/decode\/pick-reading\.ts$/, why: 'members of a reading, which the compiler compares with its type' },
  {
    files: /^packages\/cli\/src\/decode\/(?:[\w-]+-sheet|decode-esim-error)\.ts$/,
    words: ['command', 'device', 'status', 'message', 'reason', 'done'],
    why: 'the label of a line that is printed, or an effect that a reading has',
  },
  { files: /^packages\/cli\/src\/decode\/decode-file\.ts$/, words: ['command'], why: 'what the decoders call an input, by its role' },
  { files: /^tools\/(?:examples|release)\//, why: 'programs as users of the packages write them' },
];
