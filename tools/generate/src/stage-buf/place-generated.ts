import { posix } from 'node:path';
import type { StagedFile } from '../staged-file.ts';

/** Where the package keeps what is made from its own .proto files, and from everyone else's. */
const folders = { own: 'packages/protobuf/src/gen', vendored: 'packages/protobuf/src/vendor' } as const;

/**
 * Places what protoc-gen-es wrote, given by its path in the output folder: our files under `src/gen`, third-party ones under `src/vendor`,
 * with the imports between the two mended. Nothing for google/protobuf, which `@bufbuild/protobuf` has.
 */
export function placeGenerated(path: string, text: string, ownFolder: string): StagedFile | undefined {
  if (path.startsWith('google/protobuf/')) return undefined;
  const own = path.startsWith(`${ownFolder}/`);
  const placed = posix.join(own ? folders.own : folders.vendored, path);
  return { path: placed, content: own ? mendImports(text, path, ownFolder) : text, vendored: !own };
}

function mendImports(text: string, path: string, ownFolder: string): string {
  return text.replace(/(from ")(\.[^"]+)(")/g, (whole, before: string, specifier: string, after: string) => {
    const imported = posix.join(posix.dirname(path), specifier);
    if (imported.startsWith(`${ownFolder}/`)) return whole;
    const from = posix.dirname(posix.join(folders.own, path));
    return before + posix.relative(from, posix.join(folders.vendored, imported)) + after;
  });
}
