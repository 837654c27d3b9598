import { createIndex, type Field, type FieldType, type Model } from '@amapi-spec/model';
import { type Code, code } from '../../code/code.ts';
import { type ImportSymbol, symbol } from '../../code/import-symbol.ts';
import { foreignSymbol } from './foreign-symbol.ts';
import { type Layout, layOut, layoutPaths } from './layout.ts';

/** Names of things as the .proto and its CEL rules write them. */
export interface Names {
  /** Type of an element as a field in `message` writes it: `string`, `CommandType`, `EsimCommandStatus.Status`, `google.protobuf.Any`. */
  readonly type: (type: FieldType, message: string) => Code;
  /** A message, ours or another's: `WipeParams`, `google.rpc.Status`. */
  readonly message: (name: string) => ImportSymbol;
  /** Full name of an enum's constant: `google.android.devicemanagement.v1.Command.CommandType.LOCK`. */
  readonly constant: (enumName: string, value: string) => string;
}

/** Builds the lookup of names for a model. */
export function createNames(model: Model): Names {
  const index = createIndex(model);
  const own = ownSymbols(model);
  const message: Names['message'] = (name) => own.get(name) ?? foreignSymbol(name);
  const type: Names['type'] = (of, inside) => {
    switch (of.kind) {
      case 'string':
      case 'int32':
      case 'int64':
        return code`${of.kind}`;
      case 'boolean':
        return code`bool`;
      case 'duration':
        return code`${message('google.protobuf.Duration')}`;
      case 'timestamp':
        return code`${message('google.protobuf.Timestamp')}`;
      case 'any':
        return code`${message('google.protobuf.Any')}`;
      case 'enum': {
        const { parent, name } = index.enums.get(of.enum).proto;
        return parent === inside ? code`${name}` : code`${message(parent)}.${name}`;
      }
      case 'message': {
        const { proto } = index.shapes.get(of.shape);
        if (proto.kind === 'none') throw new Error(`${inside} has a field of type ${of.shape}, which is not in the .proto`);
        return code`${message(proto.name)}`;
      }
      case 'list':
        return code`repeated ${type(of.items, inside)}`;
      case 'map':
        return code`map<string, ${type(of.values, inside)}>`;
    }
  };
  const constant: Names['constant'] = (enumName, value) => {
    const { parent, name } = index.enums.get(enumName).proto;
    return `${model.info.protoPackage}.${parent}.${name}.${value}`;
  };
  return { type, message, constant };
}

function ownSymbols(model: Model): ReadonlyMap<string, ImportSymbol> {
  const layout = layOut(model);
  const paths = layoutPaths(model);
  return new Map(
    (Object.keys(paths) as (keyof Layout)[]).flatMap((file) =>
      layout[file].map(({ name }) => [name, symbol(name, `${paths[file]}.proto`)] as const),
    ),
  );
}

/** Returns the JSON name that Protobuf's own rule gives a field; one with another JSON name needs `json_name`. */
export function defaultJsonName(protoName: string): string {
  return protoName.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Tells whether a field is scalar in the .proto: it then has `optional`, outside oneofs, so that presence is explicit. */
export function isScalar({ type }: Field): boolean {
  return isScalarType(type);
}

/** Tells the same of a type. */
export function isScalarType(type: FieldType): boolean {
  return ['string', 'int32', 'int64', 'boolean', 'enum'].includes(type.kind);
}
