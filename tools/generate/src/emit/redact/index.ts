import type { Model } from '@amapi-spec/model';
import { code } from '../../code/code.ts';
import { quote } from '../../code/literal.ts';
import { printModule } from '../../code/module.ts';
import type { EmittedFile } from '../../emitted-file.ts';

const path = 'gen/sensitive-fields.ts';

/** Emits which members of the API hold a secret, or something that identifies a device or a subscription. */
export function emitRedact(model: Model): EmittedFile[] {
  const fields = new Map<string, { readonly kind: string; readonly source: string }>();
  for (const { schema, fields: own, serverSet } of model.shapes) {
    for (const { name, sensitive } of [...own, ...serverSet]) {
      // A name that is a secret anywhere is one everywhere: a log does not say which schema a member is from.
      if (sensitive === undefined || fields.get(name)?.kind === 'secret') continue;
      fields.set(name, { kind: sensitive, source: `spec/schemas/${schema}.yaml` });
    }
  }
  const members = [...fields].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = members.map(([name, { kind }]) => `  ${name.toLowerCase()}: ${quote(kind)},`);
  const module = code`/** What each sensitive member of the API holds, by its name in lower case. */
export const sensitiveFields: Readonly<Record<string, 'secret' | 'identifier'>> = {
${rows}
};
`;
  const sources = [...new Set(members.map(([, { source }]) => source))].sort();
  return [{ path: `packages/redact/src/${path}`, text: printModule(path, module), sources }];
}
