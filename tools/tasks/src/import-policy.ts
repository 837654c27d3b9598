/** What a published package may import from outside itself. `'type'`: types only. */
export interface PackagePolicy {
  readonly [specifier: string]: 'value' | 'type';
}

/** The imports that each package is allowed (DESIGN: the house). A package that is not here may import nothing. */
export const packagePolicies: Readonly<Record<string, PackagePolicy>> = {
  types: {},
  'json-schema': { '@amapi-spec/types': 'type' },
  docs: {},
  redact: {},
  protobuf: { '@bufbuild/protobuf': 'value' },
  validators: { '@amapi-spec/types': 'type' },
  decoders: { '@amapi-spec/redact': 'value', '@amapi-spec/types': 'type' },
  cli: {
    '@amapi-spec/decoders': 'value',
    '@amapi-spec/redact': 'value',
    '@amapi-spec/validators': 'value',
    '@amapi-spec/types': 'type',
    commander: 'value',
    picocolors: 'value',
    'jsonc-parser': 'value',
    yaml: 'value',
    node: 'value',
  },
};

/** Emitters whose pure builders another emitter may call. */
export const sharedBuilders: Readonly<Record<string, readonly string[]>> = {
  types: ['json-schema'],
  // It counts what each of them carries.
  readme: ['json-schema', 'protobuf'],
};

/** `@scope/name/sub` -> `@scope/name`; `node:fs` -> `node`. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}
