import type { FieldType, Model } from '@amapi-spec/model';
import { code } from '../../code/code.ts';
import { quote } from '../../code/literal.ts';
import { listOf, recordOf, typeAtom, type TypeExpression, unionOf } from '../../code/type-expression.ts';
import { anyTypes, enumType, shapeType, type Flavor } from './type-symbols.ts';

/** Prints the type of a field, list element or map value. */
export function fieldType(type: FieldType, flavor: Flavor, model: Model): TypeExpression {
  switch (type.kind) {
    case 'string':
    case 'duration':
    case 'timestamp':
    case 'int64':
      return typeAtom('string');
    case 'int32':
      return typeAtom('number');
    case 'boolean':
      return typeAtom('boolean');
    case 'enum':
      return flavor === 'request' ? typeAtom(enumType(type.enum, flavor)) : openEnum(type.enum, flavor);
    case 'message':
      return typeAtom(shapeType(type.shape, flavor, model));
    case 'list':
      return listOf(fieldType(type.items, flavor, model));
    case 'map':
      return recordOf(nullable(fieldType(type.values, flavor, model), flavor));
    case 'any':
      return flavor === 'like' ? typeAtom('object') : anyType(type.known, model);
  }
}

/** Other libraries type each member so that it may be null. */
export function nullable(type: TypeExpression, flavor: Flavor): TypeExpression {
  return flavor === 'like' ? unionOf([type, typeAtom('null'), typeAtom('undefined')]) : type;
}

/** `string & {}` keeps the known values in an editor's completions and lets newer ones pass. */
function openEnum(name: string, flavor: Flavor): TypeExpression {
  return unionOf([typeAtom(enumType(name, flavor)), typeAtom('(string & {})')]);
}

function anyType(known: readonly { readonly typeUrl: string; readonly shape: string }[], model: Model): TypeExpression {
  const parts = known.map(({ typeUrl, shape }) => code`${anyTypes.known}<${quote(typeUrl)}, ${shapeType(shape, 'response', model)}>`);
  return unionOf([...parts, anyTypes.unknown].map(typeAtom));
}
