import { posix } from 'node:path';
import type { StagedFile } from '../staged-file.ts';

/** Where the package keeps what is made from its own .proto files, and from everyone else's. */
const folders = { own: 'packages/protobuf/src/gen', vendored: 'packages/protobuf/src/vendor' } as const;

/**
 * Returns the staged file for what protoc-gen-es wrote, given by its path in the output folder: our files go to `src/gen`, third-party ones to
 * `src/vendor`, with the imports between the two mended. Undefined for google/protobuf, which `@bufbuild/protobuf` has.
 */
export function toStagedFile(path: string, text: string, ownFolder: string): StagedFile | undefined {
  if (path.startsWith('google/protobuf/')) return undefined;
  const own = path.startsWith(`${ownFolder}/`);
  const staged = posix.join(own ? folders.own : folders.vendored, path);
  return { path: staged, content: own ? mendImports(text, path, ownFolder) : text, vendored: !own };
}

function mendImports(text: string, path: string, ownFolder: string): string {
  return text.replace(/(from ")(\.[^"]+)(")/g, (whole, before: string, specifier: string, after: string) => {
    const imported = posix.join(posix.dirname(path), specifier);
    if (imported.startsWith(`${ownFolder}/`)) return whole;
    const from = posix.dirname(posix.join(folders.own, path));
    return before + posix.relative(from, posix.join(folders.vendored, imported)) + after;
  });
}
