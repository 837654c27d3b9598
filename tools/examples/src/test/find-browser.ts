import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { haveDebian } from '@amapi-spec/tools-shared/debian.ts';

const names = ['chromium-headless-shell', 'chromium', 'google-chrome'];

/** Finds a browser, after installing Debian's when there is none; undefined where that is impossible. */
export function findBrowser(): string | undefined {
  const found = () =>
    names.flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name))).find(isProgram);
  const need = {
    packages: ['chromium-headless-shell'],
    probes: [['chromium-headless-shell', '--version']],
    tests: 'the tests in a browser',
  } as const;
  return found() ?? (haveDebian(need) ? found() : undefined);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
