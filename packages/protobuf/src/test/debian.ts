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

/** What Java needs to read and write messages and their JSON, as Debian has it. */
export const javaClassPath: readonly string[] = ['protobuf', 'protobuf-util', 'gson', 'guava'].map((name) => `/usr/share/java/${name}.jar`);

/** Tells whether protoc, a Java compiler and Java's protobuf are there, after installing Debian's packages when they are not. */
export function haveJava(): boolean {
  return haveDebian({
    packages: ['protobuf-compiler', 'default-jdk-headless', 'libprotobuf-java', 'libgoogle-gson-java'],
    probes: [['protoc', '--version'], ['javac', '-version'], ...javaClassPath.map((path): [string, string] => ['ls', path])],
    tests: 'the tests with Protobuf for Java',
  });
}
