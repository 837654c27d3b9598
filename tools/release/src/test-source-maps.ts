import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { join } from 'node:path';

/** A declaration at the beginning of a line of a bundled module. */
const declaration = /^(?:async )?(?:function|const|class) ([\w$]+)/;

/**
 * Follows the source map of every module in an installed package's `dist`: each declaration must lead to a line of a `.ts` or `.js` file,
 * held in the map itself, that has its name. Returns what leads nowhere, and how many were followed.
 */
export function testSourceMaps(folder: string): { readonly problems: readonly string[]; readonly followed: number } {
  const modules = readdirSync(join(folder, 'dist')).filter((file) => file.endsWith('.js'));
  const results = modules.map((file) => followModule(join(folder, 'dist', file)));
  return {
    problems: results.flatMap(({ problems }, index) => problems.map((problem) => `dist/${modules[index]}: ${problem}`)),
    followed: results.reduce((sum, { followed }) => sum + followed, 0),
  };
}

function followModule(path: string): { readonly problems: readonly string[]; readonly followed: number } {
  const declared = readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text, line) => {
      const name = declaration.exec(text)?.[1];
      return name === undefined ? [] : [{ name, line, column: text.indexOf(name) }];
    });
  // What only passes on the names of others has no map.
  if (declared.length === 0) return { problems: [], followed: 0 };
  if (!existsSync(`${path}.map`)) return { problems: ['no source map'], followed: 0 };
  const payload = JSON.parse(readFileSync(`${path}.map`, 'utf8')) as SourceMapPayload;
  const map = new SourceMap(payload);
  const problems = declared.flatMap(({ name, line, column }) => {
    const entry = map.findEntry(line, column);
    if (!('originalSource' in entry)) return [`${name} is not mapped`];
    const { originalSource, originalLine } = entry;
    const source = payload.sourcesContent[payload.sources.indexOf(originalSource)];
    // A bundler renames what is declared twice: longest$1.
    const written = name.replace(/\$\d+$/, '');
    if (source?.split('\n')[originalLine]?.includes(written) === true && /\.[tj]s$/.test(originalSource)) return [];
    return [`${name} leads to ${originalSource}:${originalLine + 1}, which does not have it`];
  });
  return { problems, followed: declared.length };
}
