import type { Model } from '../contract/model.ts';
import { createIndex } from '../query/create-index.ts';
import { foldName } from '../query/fold-name.ts';
import { nearestName } from './nearest-name.ts';
import type { StructuralIssue } from './structural-issue.ts';

/** Says of a text that is no constant of an enum what it means in other products, or which constants there are. */
export function explainEnum(model: Model, name: string, value: string): Omit<StructuralIssue, 'path'> {
  const other = model.otherNames.find((entry) => entry.owner === name && foldName(entry.name) === foldName(value));
  if (other !== undefined) {
    const { means, use } = other;
    return { id: 'schema.other_name', params: { owner: name, name: other.name, means, ...(use !== undefined && { use }) } };
  }
  const known = createIndex(model)
    .enums.get(name)
    .values.filter(({ unspecified }) => !unspecified)
    .map((constant) => constant.name);
  const nearest = nearestName(value, known);
  return { id: 'schema.enum', params: { known, ...(nearest !== undefined && { nearest }) } };
}
