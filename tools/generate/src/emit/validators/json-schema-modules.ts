import type { Model } from '@amapi-spec/model';
import type { EmittedFile } from '../../emitted-file.ts';
import { buildStandalone } from '../json-schema/bundle.ts';
import { camelCase, kebabCase, quote } from './names.ts';

const folder = 'packages/validators/src/gen/internal/json-schema';

/** Emits each shape's JSON Schema for Standard JSON Schema: the definitions once each, and per shape which of them it needs. */
export function jsonSchemaModules(model: Model): EmittedFile[] {
  const definitions = new Map<string, unknown>();
  const files = model.shapes.map(({ name }) => {
    const { $ref, $defs } = buildStandalone(model, name) as { $ref: string; $defs: Readonly<Record<string, unknown>> };
    for (const [key, value] of Object.entries($defs)) definitions.set(key, value);
    return shapeFile(name, $ref, Object.keys($defs));
  });
  return [...files, ...[...definitions].map(([name, value]) => definitionFile(name, value))];
}

function shapeFile(name: string, $ref: string, needed: readonly string[]): EmittedFile {
  const imports = needed.map((other) => `import { ${definition(other)} } from './definitions/${kebabCase(other)}.ts';`);
  const members = needed.map((other) => `${other}: ${definition(other)},`);
  const text = `${imports.join('\n')}

/** ${name} as JSON Schema, complete in itself. */
export const ${camelCase(name)}JsonSchema: Readonly<Record<string, unknown>> = {
  $ref: ${quote($ref)},
  $defs: {
    ${members.join('\n')}
  },
};
`;
  return { path: `${folder}/${kebabCase(name)}.ts`, text };
}

function definitionFile(name: string, value: unknown): EmittedFile {
  const text = `/** ${name} as JSON Schema. */\nexport const ${definition(name)}: Readonly<Record<string, unknown>> = ${JSON.stringify(plain(value))};\n`;
  return { path: `${folder}/definitions/${kebabCase(name)}.ts`, text };
}

function definition(name: string): string {
  return `${camelCase(name)}Definition`;
}

/** Leaves out annotations of ours: a bundle has no use for them. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, member]) => (key.startsWith('x-') ? [] : [[key, plain(member)]])));
}
