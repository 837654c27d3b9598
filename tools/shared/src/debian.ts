import { execFileSync } from 'node:child_process';

/** Debian's interpreter: the one that finds Debian's packages for Python. */
export const python = '/usr/bin/python3';

/** What a test needs of Debian. */
export interface DebianNeed {
  /** Packages that apt-get can install. */
  readonly packages: readonly string[];
  /** Commands that end well where the packages work. */
  readonly probes: readonly (readonly [command: string, ...options: string[]])[];
  /** Which tests are left out without them. */
  readonly tests: string;
}

/**
 * Tells whether Debian's packages are there, after installing them when they are not.
 * Where that is impossible the caller leaves its tests out, with a line that says so; on CI the lack is an error.
 */
export function haveDebian({ packages, probes, tests }: DebianNeed): boolean {
  if (works(probes)) return true;
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = { env, stdio: 'ignore', timeout: 300_000 } as const;
    // Another test may be installing something at this moment.
    const wait = ['-o', 'DPkg::Lock::Timeout=240'];
    execFileSync('apt-get', ['update', '-qq', ...wait], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wait, ...packages], options);
  } catch {
    // Whether it helped is tried below.
  }
  if (works(probes)) return true;
  const message = `something is missing: apt-get install ${packages.join(' ')}`;
  if (process.env['CI'] !== undefined) throw new Error(message);
  console.warn(`${message}; without it ${tests} are left out`);
  return false;
}

function works(probes: DebianNeed['probes']): boolean {
  try {
    for (const [command, ...options] of probes) execFileSync(command, options, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
