import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import type { OperationLike } from '@amapi-spec/types';

const folder = new URL('../../../../spec/examples/valid/operations/', import.meta.url);

/** Reads the spec's examples of operations, by the names of their files. */
export function readOperationExamples(): [string, OperationLike][] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.toSorted().map((file) => {
    const { value } = parse(readFileSync(new URL(file, folder), 'utf8')) as { value: OperationLike };
    return [file.slice(0, -'.yaml'.length), value];
  });
}
