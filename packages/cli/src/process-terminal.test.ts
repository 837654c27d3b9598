import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('a pipe gets no colours, on CI neither', () => {
  const code = `
    const { processTerminal } = await import(${JSON.stringify(new URL('process-terminal.ts', import.meta.url).href)});
    const { colors, progress } = processTerminal();
    console.log(JSON.stringify({ colors, progress }));
  `;
  const options = { env: { ...process.env, CI: '1' }, encoding: 'utf8', stdio: 'pipe' } as const;
  expect(JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], options))).toEqual({
    colors: false,
    progress: false,
  });
});
