import { commandSchema } from '@amapi-spec/validators/command';
import { commandRequestSchema } from '@amapi-spec/validators/command-request';
import { deviceSchema } from '@amapi-spec/validators/device';
import { operationSchema } from '@amapi-spec/validators/operation';
import type { AskedKind } from './kinds.ts';

const schemas = { request: commandRequestSchema, command: commandSchema, device: deviceSchema, operation: operationSchema };

const members = new Map<AskedKind, ReadonlySet<string>>();

/** Lists the members that a kind of thing has, from its JSON Schema. */
export function knownMembers(kind: AskedKind): ReadonlySet<string> {
  const found = members.get(kind) ?? new Set(readMembers(kind));
  members.set(kind, found);
  return found;
}

function readMembers(kind: AskedKind): string[] {
  const schema = schemas[kind]['~standard'].jsonSchema.input({ target: 'draft-2020-12' }) as {
    readonly $ref: string;
    readonly $defs: Readonly<Record<string, { readonly properties?: object }>>;
  };
  return Object.keys(schema.$defs[schema.$ref.slice('#/$defs/'.length)]?.properties ?? {});
}
