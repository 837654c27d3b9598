import { haveDebian, python } from '@amapi-spec/tools-shared/debian.ts';

/** Tells whether protoc and Python's protobuf are there, after installing Debian's packages when they are not. */
export function haveProtoc(): boolean {
  return haveDebian({
    packages: ['protobuf-compiler', 'python3-protobuf'],
    probes: [
      ['protoc', '--version'],
      [python, '-c', 'import google.protobuf'],
    ],
    tests: 'the tests with stock Protobuf',
  });
}
