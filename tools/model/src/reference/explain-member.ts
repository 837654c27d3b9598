import type { Model } from '../contract/model.ts';
import { foldName } from '../query/fold-name.ts';
import { ownerOf } from '../query/request-objects.ts';
import { toPointer } from './find-at.ts';
import { findPlaces, type MemberPlace } from './find-places.ts';
import { entriesOf, isRecord, memberOf } from './json-access.ts';
import { nearestName } from './nearest-name.ts';
import { quoteKey } from './quote-key.ts';
import { statedTypes } from './stated-types.ts';
import type { ShapeAt, StructuralIssue, ValuePath } from './structural-issue.ts';

/** What is said of a member that an object has not, and what it is probably there for: rules that miss that are skipped. */
export interface ExplainedMember {
  readonly issue: StructuralIssue;
  readonly meant: readonly ValuePath[];
}

/** Says of a member that a closed object has not whether it is misspelt, in the wrong object, from another product, or nothing known. */
export function explainMember(model: Model, root: ShapeAt, object: ShapeAt, key: string): ExplainedMember {
  const { shape, value, path } = object;
  const at = [...path, key];
  const owner = shape.schema;
  const absent = shape.fields.map(({ name }) => name).filter((name) => memberOf(value, name) === undefined);
  const folded = foldName(key);

  const same = absent.find((name) => foldName(name) === folded);
  if (same !== undefined) return unknownField(object, key, same);

  const places = findPlaces(model, root, key, path);
  if (places.length > 0) {
    const pointers = places.map((place) => toPointer(place.path));
    const where = pointers.length === 1 ? { belongs: pointers[0]! } : { candidates: pointers };
    return {
      issue: { id: 'schema.misplaced_field', path: at, params: { owner, key: `"${key}"`, ...where } },
      meant: places.map(({ missing }) => missing),
    };
  }

  const other = model.otherNames.find((entry) => entry.owner === owner && foldName(entry.name) === folded);
  if (other !== undefined) {
    const use = other.use !== undefined && absent.includes(other.use) ? { use: other.use } : {};
    return {
      issue: { id: 'schema.other_name', path: at, params: { owner, name: other.name, means: other.means, ...use } },
      meant: use.use === undefined ? [] : [[...path, use.use]],
    };
  }

  const near = paramsOfType(model, object, key, absent) ?? nearestName(key, absent);
  const quoted = quoteKey(key, false);
  const contents = near === undefined && quoted !== undefined ? placesOfContents(model, root, memberOf(value, key), at) : [];
  if (contents.length === 0) return unknownField(object, key, near);
  const params = { owner, key: quoted!, contents: contents.map((place) => toPointer(place.path)) };
  return { issue: { id: 'schema.misplaced_field', path: at, params }, meant: contents.map(({ missing }) => missing) };
}

/** Where the members of an object belong that has a name of its own; none unless each of them belongs in one place. */
function placesOfContents(model: Model, root: ShapeAt, object: unknown, path: ValuePath): MemberPlace[] {
  const places = isRecord(object) ? entriesOf(object).map(([key]) => findPlaces(model, root, key, path)) : [];
  return places.every(({ length }) => length === 1) ? places.flat() : [];
}

/** The oneof of the params is no member: its name stands for the one that the type has. */
function paramsOfType(model: Model, { shape, value }: ShapeAt, key: string, absent: readonly string[]): string | undefined {
  const [type, ...others] = statedTypes(model, shape, value);
  if (key !== model.roles.command.params || type === undefined || others.length > 0) return undefined;
  return shape.fields.find(({ name, oneof }) => oneof === key && absent.includes(name) && ownerOf(model, shape, name) === type)?.name;
}

function unknownField({ shape, path }: ShapeAt, key: string, nearest: string | undefined): ExplainedMember {
  const quoted = quoteKey(key, nearest !== undefined);
  const isProtoName = shape.fields.some(({ name, protoName }) => name === nearest && protoName === key);
  return {
    issue: {
      id: 'schema.unknown_field',
      path: [...path, key],
      params: {
        owner: shape.schema,
        ...(quoted === undefined ? { keyLength: key.length } : { key: quoted }),
        ...(isProtoName && { form: 'protobuf' }),
        ...(nearest !== undefined && { nearest }),
      },
    },
    meant: nearest === undefined ? [] : [[...path, nearest]],
  };
}
