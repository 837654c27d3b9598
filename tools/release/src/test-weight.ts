import type { Tarball } from './pack.ts';

/** How much a tarball may be. */
interface Ceiling {
  readonly files: number;
  readonly bytes: number;
}

/** A ceiling moves only in the commit that needs it, which says why. */
const usual: Ceiling = { files: 80, bytes: 150_000 };
const ceilings: Readonly<Record<string, Partial<Ceiling>>> = {
  // A page for each rule, command, shape, method and code table.
  docs: { files: 250, bytes: 250_000 },
  // The .proto files of others that it imports, and a descriptor set of all.
  protobuf: { bytes: 220_000 },
  // The catalogue of the texts of issues, what explains mistakes and mends them, and what reads bytes.
  validators: { bytes: 250_000 },
  // Two scripts for SQL engines, which have no modules: each holds all that it needs.
  decoders: { bytes: 185_000 },
  // The rules twice, since an OpenAPI document refers to itself alone, and its examples of each command, answer and error; each schema in two dialects;
  // and what issues are made from, for Ajv's errors.
  'json-schema': { files: 140, bytes: 230_000 },
};

/** Says where a tarball has more files or bytes than its ceiling. */
export function testWeight({ folder, name, bytes, contents }: Pick<Tarball, 'folder' | 'name' | 'bytes' | 'contents'>): string[] {
  const ceiling = { ...usual, ...ceilings[folder] };
  return [
    ...(contents.length > ceiling.files ? [`${name}: ${contents.length} files, more than ${ceiling.files}`] : []),
    ...(bytes > ceiling.bytes ? [`${name}: ${bytes} bytes, more than ${ceiling.bytes}`] : []),
  ];
}
