import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { refuseWarnings } from './refuse-warnings.ts';

/**
 * Bundles an entry point of a package with all that it imports into `dist/<name>.js`, as one script for engines that know no modules: it sets one
 * global variable, named as the script is (`amapi-esim` sets `amapiEsim`), once, however often it is run. It is minified, since such engines limit
 * its size.
 */
export async function bundleScript(folder: string, name: string, source: string): Promise<void> {
  const variable = name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const bundle = await rolldown({
    cwd: resolve(folder),
    input: source,
    platform: 'neutral',
    tsconfig: false,
    transform: { target: 'es2020' },
    onLog: refuseWarnings,
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', name: variable, minify: true, generatedCode: { symbols: false } });
    const declaration = `var ${variable}=`;
    const [chunk] = output;
    // SQL quotes the body of a function in `$$`; a template literal may have them before what it fills in.
    const code = chunk.code.replaceAll('$${', '\\x24${');
    if (output.length > 1 || !code.startsWith(declaration) || code.includes('$$'))
      throw new Error(`${name}: what was bundled is no such script`);
    // Some engines run a script as the body of a function, once for each row: there a `var` would be another one each time.
    writeFileSync(join(folder, 'dist', `${name}.js`), `if(typeof ${variable}==='undefined')${variable}=${code.slice(declaration.length)}`);
  } finally {
    await bundle.close();
  }
}
