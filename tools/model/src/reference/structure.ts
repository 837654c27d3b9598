import type { FieldType } from '../contract/field-type.ts';
import type { JsonValue } from '../contract/json-value.ts';
import type { Model, Shape } from '../contract/model.ts';
import type { StructuralId } from '../contract/structural-ids.ts';
import { createIndex } from '../query/create-index.ts';
import { exampleOf } from '../query/example-of.ts';
import { explainEnum } from './explain-enum.ts';
import { explainMember } from './explain-member.ts';
import { explainType } from './explain-type.ts';
import { toPointer } from './find-at.ts';
import { findWrapped } from './find-wrapped.ts';
import { entriesOf, isPresent, isRecord, memberOf } from './json-access.ts';
import type { IssueParams, ShapeAt, StructuralIssue, ValuePath } from './structural-issue.ts';

/** What `walkStructure` finds. */
export interface Structure {
  readonly issues: readonly StructuralIssue[];
  /** Members that are there under another name or in another place: rules take them neither for set nor for missing. */
  readonly meant: readonly ValuePath[];
  /** Each object of the value that a shape judges, outermost first. */
  readonly objects: readonly ShapeAt[];
}

const MAX_INT32 = 2 ** 31 - 1;

/** Holds a value against a shape and all shapes below it; never throws. */
export function walkStructure(model: Model, shapeName: string, value: unknown): Structure {
  const walk = new StructureWalk(model);
  walk.visit({ kind: 'message', shape: shapeName }, value, { variant: 'response', path: [] });
  return walk;
}

/** Says whether a text has at most so many code points, which is what JSON Schema counts. */
export function fitsLength(text: string, maxLength = Infinity): boolean {
  return text.length <= maxLength || (text.length <= 2 * maxLength && [...text].length <= maxLength);
}

/** Where a value is. */
interface Spot {
  /** Of the object around it. */
  readonly variant: Shape['variant'];
  readonly path: ValuePath;
  readonly example?: JsonValue | undefined;
}

class StructureWalk implements Structure {
  readonly issues: StructuralIssue[] = [];
  readonly meant: ValuePath[] = [];
  readonly objects: ShapeAt[] = [];
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  visit(type: FieldType, value: unknown, spot: Spot): void {
    const { variant, path } = spot;
    switch (type.kind) {
      case 'int64':
        return typeof value === 'string' ? undefined : this.#wrongType(type, value, spot);
      case 'string':
      case 'duration':
      case 'timestamp':
        if (typeof value !== 'string') return this.#wrongType(type, value, spot);
        return this.#fits(value, type.maxLength, path);
      case 'boolean':
        return typeof value === 'boolean' ? undefined : this.#wrongType(type, value, spot);
      case 'int32':
        if (!Number.isInteger(value)) return this.#wrongType(type, value, spot);
        if (Number(value) >= -MAX_INT32 - 1 && Number(value) <= MAX_INT32) return;
        return this.#add('schema.range', path, { min: -MAX_INT32 - 1, max: MAX_INT32 });
      case 'enum': {
        if (typeof value !== 'string') return this.#wrongType(type, value, spot);
        const { values } = createIndex(this.#model).enums.get(type.enum);
        if (variant === 'response' || values.some(({ name }) => name === value)) return;
        this.issues.push({ ...explainEnum(this.#model, type.enum, value), path });
        return;
      }
      case 'list':
        if (!Array.isArray(value)) return this.#wrongType(type, value, spot);
        // A hole, as a caller's list may have one, is an element of no type.
        return Array.from(value).forEach((item, index) => this.visit(type.items, item, { variant, path: [...path, index] }));
      case 'map':
        if (!isRecord(value)) return this.#wrongType(type, value, spot);
        return entriesOf(value).forEach(([key, entry]) => {
          this.#fits(key, type.keys?.maxLength, [...path, key]);
          this.visit(type.values, entry, { variant, path: [...path, key] });
        });
      case 'message': {
        const shape = createIndex(this.#model).shapes.get(type.shape);
        const wrapped = shape.variant === 'request' ? findWrapped(shape, value, path) : undefined;
        if (wrapped !== undefined) return this.#add('schema.wrapped', path, { pointer: toPointer(wrapped) });
        if (!isRecord(value)) return this.#wrongType(type, value, spot);
        return this.#object({ shape, value, path });
      }
      case 'any': {
        if (!isRecord(value)) return this.#wrongType(type, value, spot);
        const url = memberOf(value, '@type');
        if (url === null) return this.#add('schema.null', [...path, '@type']);
        if (url !== undefined && typeof url !== 'string')
          return this.#wrongType({ kind: 'string' }, url, { variant, path: [...path, '@type'] });
        const known = type.known.find((candidate) => candidate.typeUrl === url);
        if (known !== undefined) this.#object({ shape: createIndex(this.#model).shapes.get(known.shape), value, path });
      }
    }
  }

  #object(object: ShapeAt): void {
    const { shape, value, path } = object;
    this.objects.push(object);
    const unknown = shape.variant === 'request' ? this.#unknownMembers(object) : [];
    for (const field of shape.fields) {
      const member = memberOf(value, field.name);
      const at = [...path, field.name];
      // The members of a carrier (`{ command, device }`) are no members of a message: no rule would report their absence.
      const isCarried = field.required && field.requiredRule === undefined;
      if (isCarried && !isPresent(member)) {
        if (!this.meant.some((meant) => toPointer(meant) === toPointer(at))) this.#add('schema.required', at);
      } else if (member === null) this.#add('schema.null', at);
      else if (member !== undefined)
        this.visit(field.type, member, { variant: shape.variant, path: at, example: exampleOf(this.#model, shape, field) });
    }
    for (const { name } of shape.serverSet) if (memberOf(value, name) === null) this.#add('schema.null', [...path, name]);
    this.issues.push(...unknown);
  }

  /** Notes what was meant, which counts before the rest is judged. */
  #unknownMembers(object: ShapeAt): StructuralIssue[] {
    const { shape, value, path } = object;
    const known = new Set([...shape.fields, ...shape.serverSet].map((field) => field.name));
    const keys = entriesOf(value).map(([key]) => key);
    // What a form parser makes of a JSON body: nothing else can be said of such an object.
    const form: StructuralIssue[] = keys.some((key) => key.startsWith('{')) ? [{ id: 'schema.form_body', path, params: {} }] : [];
    const explained = keys
      .filter((key) => !known.has(key) && !key.startsWith('{'))
      .map((key) => explainMember(this.#model, this.objects[0]!, object, key));
    this.meant.push(...explained.flatMap(({ meant }) => meant));
    return [...form, ...explained.map(({ issue }) => issue)];
  }

  #fits(text: string, max: number | undefined, path: ValuePath): void {
    if (max !== undefined && !fitsLength(text, max)) this.#add('schema.max_length', path, { max });
  }

  #wrongType(type: FieldType, value: unknown, { path, ...around }: Spot): void {
    this.#add('schema.type', path, explainType(this.#model, type, value, around));
  }

  #add(id: StructuralId, path: ValuePath, params: IssueParams = {}): void {
    this.issues.push({ id, path, params });
  }
}
