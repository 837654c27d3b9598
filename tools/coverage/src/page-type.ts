import { createIndex, type FieldType, type Model } from '@amapi-spec/model';

/** Says whether a type is what a page writes, or begins with as much of it as the copy has kept. */
export function fitsPageType(model: Model, type: FieldType, written: string): boolean {
  return type.kind === 'list' && written === '[]' ? true : written === pageType(model, type, written.includes('('));
}

/** A type as the tables of fields write it or, without `named`, as the JSON representation begins. */
function pageType(model: Model, type: FieldType, named: boolean): string {
  const of = (kind: string, name: string | undefined): string => (named && name !== undefined ? `${kind} (${name})` : kind);
  switch (type.kind) {
    case 'list':
      return `${pageType(model, type.items, named)}[]`;
    case 'map':
      return named ? `map (key: string, value: ${pageType(model, type.values, true)})` : `map<${pageType(model, type.values, false)}>`;
    case 'enum':
      return of('enum', createIndex(model).enums.find(type.enum)?.proto.name);
    case 'message':
      return of('object', createIndex(model).shapes.find(type.shape)?.schema);
    case 'timestamp':
      return of('string', 'Timestamp format');
    case 'duration':
      return of('string', 'Duration format');
    case 'int64':
      return 'string';
    case 'any':
      return 'object';
    default:
      return type.kind;
  }
}
