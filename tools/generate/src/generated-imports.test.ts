import { dirname, join } from 'node:path/posix';
import { readModel } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { expect, test } from 'vitest';
import { targets } from './targets.ts';

test('generated code imports its siblings, src/runtime, what packages share at run time, and types of this project alone; the command-line tool packages by name', () => {
  const model = readModel(repository);
  const files = targets.flatMap(({ emit }) => emit(model)).filter(({ path }) => /^packages\/[^/]+\/src\/gen\/.*\.ts$/.test(path));
  const imports = files.flatMap(({ path, text }) =>
    [...text.matchAll(/^(import|export)( type)? [^;]*? from '([^']+)';$/gm)].map(([, , type, specifier = '']) => ({
      path,
      type,
      specifier,
    })),
  );
  const strangers = imports.filter(({ path, type, specifier }) => {
    if (specifier === '@amapi-spec/types') return type === undefined;
    if (specifier.startsWith('@amapi-spec/tools-shared/runtime/')) return false;
    if (specifier.startsWith('@amapi-spec/')) return !path.startsWith('packages/cli/');
    const target = join(dirname(path), specifier);
    const source = path.slice(0, path.indexOf('/src/') + '/src/'.length);
    return !['gen/', 'runtime/'].some((folder) => specifier.startsWith('.') && target.startsWith(source + folder));
  });
  expect(imports.length).toBeGreaterThan(100);
  expect(strangers).toEqual([]);
});
