import type { Model } from '@amapi-spec/model';
import { quote } from './names.ts';

/** Prints which fields hold what must not be shown. */
export function sensitiveModule(model: Model): string {
  const fields = new Map<string, 'secret' | 'identifier'>();
  for (const shape of model.shapes) {
    for (const { name, sensitive } of [...shape.fields, ...shape.serverSet]) if (sensitive !== undefined) fields.set(name, sensitive);
  }
  const lines = [...fields].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, kind]) => `[${quote(name.toLowerCase())}, ${quote(kind)}],`);
  return `/** Fields that hold a secret, or something that identifies a device or a SIM, by name in lower case. */
export const sensitiveFields: readonly (readonly [name: string, kind: 'secret' | 'identifier'])[] = [
${lines.join('\n')}
];
`;
}
