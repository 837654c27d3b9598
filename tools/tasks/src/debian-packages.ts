import { spawnSync } from 'node:child_process';

/** Programs that tests use as independent judges, the Debian package of each, and how to see that it is there. */
const wanted: readonly { readonly name: string; readonly test: readonly [string, ...string[]] }[] = [
  { name: 'protobuf-compiler', test: ['protoc', '--version'] },
  { name: 'python3-protobuf', test: ['/usr/bin/python3', '-c', 'import google.protobuf'] },
];

/** Installs with apt-get what is missing; where that is not possible, says which tests will not find their judge. */
export function installDebianPackages(): void {
  const missing = wanted.filter(({ test: [command, ...args] }) => !succeeds(command, args)).map(({ name }) => name);
  if (missing.length === 0) return;
  if (succeeds('apt-get', ['--version']) && process.getuid?.() === 0) {
    console.error(`install: ${missing.join(', ')} with apt-get`);
    const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
    if (aptGet([...quiet, 'update']) && aptGet([...quiet, 'install', '-y', '--no-install-recommends', ...missing])) return;
  }
  console.error(`not installed: ${missing.join(', ')}. The tests that read our Protobuf with them are left out; install them to run all.`);
}

function aptGet(args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
