import type { BrowserArguments } from './browser.ts';

/** A browser that may be installed, under one of several names. */
export interface Browser {
  readonly name: string;
  readonly commands: readonly string[];
  readonly options: BrowserArguments;
}

/** Browsers, as Debian and Ubuntu have them: their versions are those of the machine. */
export const browsers: readonly Browser[] = [
  {
    name: 'Chromium',
    commands: ['chromium', 'google-chrome'],
    options: (profile, address) => [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${profile}`,
      address,
    ],
  },
  {
    name: 'Firefox',
    commands: ['firefox-esr', 'firefox'],
    options: (profile, address) => ['--headless', '--no-remote', '--profile', profile, address],
  },
  // There is none for Linux: it is listed so that the matrix says so.
  { name: 'Safari', commands: [], options: () => [] },
];
