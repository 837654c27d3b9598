import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from './run-program.ts';

/** Modules of one package that an entry point may load: itself, and what it shares with others. */
const most = 2;

/** Prints how many modules of a package importing it loads. */
const counter = `import { registerHooks } from 'node:module';
let count = 0;
registerHooks({
  load(url, context, next) {
    if (url.includes(\`/node_modules/\${process.argv[1]}/\`)) count++;
    return next(url, context);
  },
});
await import(process.argv[2]);
console.log(count);
`;

/** Imports each entry point of a package that is installed in an application, and says which of them load more modules of it than two. */
export function testLoadedModules(application: string, name: string): string[] {
  const { exports } = JSON.parse(readFileSync(join(application, 'node_modules', name, 'package.json'), 'utf8')) as {
    exports: Readonly<Record<string, unknown>>;
  };
  const entries = Object.entries(exports).filter(([, target]) => typeof target === 'object');
  return entries.flatMap(([subpath]) => {
    const specifier = `${name}${subpath.slice(1)}`;
    const count = Number(runProgram(process.execPath, ['--input-type=module', '-e', counter, name, specifier], { cwd: application }));
    return count >= 1 && count <= most ? [] : [`${specifier} loads ${count} modules, not 1 to ${most}`];
  });
}
