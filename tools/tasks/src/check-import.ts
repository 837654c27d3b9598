import { posix } from 'node:path';
import { packageOf, packagePolicies, sharedBuilders } from './import-policy.ts';
import type { Import } from './read-imports.ts';

/** Modules of Node that compute and do nothing else. */
const pureModules: ReadonlySet<string> = new Set(['node:path', 'node:path/posix']);

/** Says what is wrong with an import of `file` (relative to the repository, with `/`); undefined when it is allowed. */
export function checkImport(file: string, found: Import): string | undefined {
  const [area, name] = file.split('/');
  if (area === undefined || name === undefined || isTest(file)) return undefined;
  const relative = found.specifier.startsWith('.');
  const target = relative ? posix.join(posix.dirname(file), found.specifier) : undefined;
  if (area === 'packages') return target === undefined ? checkOutside(name, found) : checkInside(file, name, target);
  if (file.startsWith('tools/generate/src/emit/')) return checkEmitter(file, found, target);
  if (target?.startsWith('packages/') === true) return 'tools read the packages by name, as users do';
  if (file.startsWith('tools/model/') && target !== undefined && !target.startsWith('tools/model/'))
    return 'tools/model depends on no other tool';
  return undefined;
}

function checkOutside(name: string, { specifier, typeOnly }: Import): string | undefined {
  const allowed = packagePolicies[name]?.[packageOf(specifier)];
  if (allowed === undefined) return `packages/${name} may not import ${packageOf(specifier)}`;
  if (allowed === 'type' && !typeOnly) return `packages/${name} may import only types from ${packageOf(specifier)}`;
  return undefined;
}

function checkInside(file: string, name: string, target: string): string | undefined {
  const src = `packages/${name}/src/`;
  if (!target.startsWith(src)) return 'relative imports stay inside the package';
  if (!file.startsWith(`${src}gen/`)) return undefined;
  if (['gen/', 'runtime/', 'vendor/'].some((folder) => target.startsWith(src + folder))) return undefined;
  return 'generated code imports its siblings and src/runtime only';
}

function checkEmitter(file: string, { specifier, typeOnly }: Import, target: string | undefined): string | undefined {
  if (packageOf(specifier) === 'node' && !pureModules.has(specifier)) return 'an emitter is a pure function and does no I/O';
  const emitter = file.split('/')[4] ?? '';
  const other = /^tools\/generate\/src\/emit\/([^/]+)\//.exec(target ?? '')?.[1];
  if (other === undefined || other === emitter || typeOnly || sharedBuilders[emitter]?.includes(other) === true) return undefined;
  return `the emitter ${emitter} may not import the emitter ${other}`;
}

function isTest(file: string): boolean {
  return /\.test(-d)?\.ts$/.test(file) || file.includes('/test/');
}
