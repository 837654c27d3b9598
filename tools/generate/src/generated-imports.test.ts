import { dirname, join } from 'node:path/posix';
import { resolve } from 'node:path';
import { loadModel } from '@amapi-spec/model';
import { expect, test } from 'vitest';
import { targets } from './targets.ts';

const { model } = loadModel(resolve(import.meta.dirname, '../../..'));

test('generated code imports its siblings, src/runtime, and types of this project alone', () => {
  if (model === undefined) throw new Error('spec/ has errors: run pnpm generate');
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
    const target = join(dirname(path), specifier);
    const source = path.slice(0, path.indexOf('/src/') + '/src/'.length);
    return !['gen/', 'runtime/'].some((folder) => specifier.startsWith('.') && target.startsWith(source + folder));
  });
  expect(imports.length).toBeGreaterThan(100);
  expect(strangers).toEqual([]);
});
