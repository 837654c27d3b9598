import type { PeerEntry } from './peer.ts';

const byFunction = 'rules across members by a function';

/** All that is measured, ours first. Each has its file in `src/peers`. */
export const peers: readonly PeerEntry[] = [
  { file: 'amapi-spec', title: 'this project', library: '@amapi-spec/validators', lacks: [], note: 'generated from the spec' },
  {
    file: 'ajv-our-standalone',
    title: 'Ajv standalone, our JSON Schema',
    library: 'ajv',
    lacks: [],
    note: 'compiled before, by `ajv/dist/standalone`',
  },
  { file: 'ajv-our-schema', title: 'Ajv, our JSON Schema', library: 'ajv', lacks: [], note: 'compiled at run time' },
  {
    file: 'ajv-tuned-standalone',
    title: 'Ajv standalone, a schema tuned by hand',
    library: 'ajv',
    lacks: [],
    note: 'compiled before; all rules in the schema',
  },
  {
    file: 'ajv-tuned',
    title: 'Ajv, a schema tuned by hand',
    library: 'ajv',
    lacks: [],
    note: 'compiled at run time; all rules in the schema',
  },
  {
    file: 'ata',
    title: 'ata-validator, the tuned schema',
    library: 'ata-validator',
    lacks: [],
    note: 'compiled at run time; all rules in the schema',
  },
  { file: 'typebox', title: 'TypeBox', library: 'typebox', lacks: [], note: byFunction },
  { file: 'typia', title: 'typia', library: 'typia', lacks: [], note: `made by \`typia generate\`; ${byFunction}` },
  { file: 'arktype', title: 'ArkType', library: 'arktype', lacks: [], note: byFunction },
  { file: 'sury', title: 'Sury', library: 'sury', lacks: [], note: `${byFunction}; stops at the first issue` },
  { file: 'valibot', title: 'Valibot', library: 'valibot', lacks: [], note: byFunction },
  { file: 'zod', title: 'Zod', library: 'zod', lacks: [], note: byFunction },
  { file: 'zod-mini', title: 'Zod Mini', library: 'zod', lacks: [], note: byFunction },
  { file: 'effect', title: 'Effect Schema', library: 'effect', lacks: [], note: byFunction },
  {
    file: 'protovalidate',
    title: 'Protovalidate',
    library: '@bufbuild/protovalidate',
    lacks: ['schema.null', 'schema.type', 'schema.unknown_field'],
    note: 'reads a message first, which may have the names of the `.proto`, then our `.proto` with its rules',
  },
];
