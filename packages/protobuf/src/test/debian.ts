import { execFileSync } from 'node:child_process';

/** Debian's interpreter: its protobuf comes as the package python3-protobuf. */
export const python = '/usr/bin/python3';

/**
 * Tells whether protoc and Python's protobuf are there, after installing Debian's packages when they are not.
 * Where that is impossible the caller leaves its tests out, with a line that says so; on CI the lack is an error.
 */
export function haveProtoc(): boolean {
  if (works()) return true;
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = { env, stdio: 'ignore', timeout: 300_000 } as const;
    // Another test may be installing something at this moment.
    const wait = ['-o', 'DPkg::Lock::Timeout=240'];
    execFileSync('apt-get', ['update', '-qq', ...wait], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wait, 'protobuf-compiler', 'python3-protobuf'], options);
  } catch {
    // Whether it helped is asked below.
  }
  if (works()) return true;
  const message = 'protoc and python3-protobuf are missing: apt-get install protobuf-compiler python3-protobuf';
  if (process.env['CI'] !== undefined) throw new Error(message);
  console.warn(`${message}; without them the tests with stock Protobuf are left out`);
  return false;
}

function works(): boolean {
  try {
    execFileSync('protoc', ['--version'], { stdio: 'ignore' });
    execFileSync(python, ['-c', 'import google.protobuf'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
