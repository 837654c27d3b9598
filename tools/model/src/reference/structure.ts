import type { FieldType } from '../contract/field-type.ts';
import type { Model, Shape } from '../contract/model.ts';
import type { StructuralId } from '../contract/structural-ids.ts';
import { entriesOf, isPresent, isRecord, memberOf } from './json-access.ts';
import { createIndex } from '../query/create-index.ts';

/** A path from the judged value: member names and list indices. */
export type ValuePath = readonly (string | number)[];

/** What is wrong with the form of a value, and where. */
export interface StructuralIssue {
  readonly id: StructuralId;
  readonly path: ValuePath;
}

/** A value where a shape is expected. */
export interface ShapeAt {
  readonly shape: Shape;
  readonly value: unknown;
  readonly path: ValuePath;
}

/** What `walkStructure` finds. */
export interface Structure {
  readonly issues: readonly StructuralIssue[];
  /** Each object of the value that a shape judges, outermost first. */
  readonly objects: readonly ShapeAt[];
}

const MAX_INT32 = 2 ** 31 - 1;

/** Holds a value against a shape and all shapes below it; never throws. */
export function walkStructure(model: Model, shapeName: string, value: unknown): Structure {
  const walk = new StructureWalk(model);
  walk.visit({ kind: 'message', shape: shapeName }, 'response', value, []);
  return walk;
}

/** Says whether a text has at most so many code points, which is what JSON Schema counts. */
export function fitsLength(text: string, maxLength = Infinity): boolean {
  return text.length <= maxLength || (text.length <= 2 * maxLength && [...text].length <= maxLength);
}

class StructureWalk implements Structure {
  readonly issues: StructuralIssue[] = [];
  readonly objects: ShapeAt[] = [];
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  visit(type: FieldType, variant: Shape['variant'], value: unknown, path: ValuePath): void {
    switch (type.kind) {
      case 'int64':
        return this.#require(typeof value === 'string', 'schema.type', path);
      case 'string':
      case 'duration':
      case 'timestamp':
        if (typeof value !== 'string') return this.#require(false, 'schema.type', path);
        return this.#require(fitsLength(value, type.maxLength), 'schema.max_length', path);
      case 'boolean':
        return this.#require(typeof value === 'boolean', 'schema.type', path);
      case 'int32':
        if (!Number.isInteger(value)) return this.#require(false, 'schema.type', path);
        return this.#require(Number(value) >= -MAX_INT32 - 1 && Number(value) <= MAX_INT32, 'schema.range', path);
      case 'enum': {
        if (typeof value !== 'string') return this.#require(false, 'schema.type', path);
        const known = createIndex(this.#model)
          .enums.get(type.enum)
          .values.some(({ name }) => name === value);
        return this.#require(variant === 'response' || known, 'schema.enum', path);
      }
      case 'list':
        if (!Array.isArray(value)) return this.#require(false, 'schema.type', path);
        // A hole, as a caller's list may have one, is an element of no type.
        return Array.from(value).forEach((item, index) => this.visit(type.items, variant, item, [...path, index]));
      case 'map':
        if (!isRecord(value)) return this.#require(false, 'schema.type', path);
        return entriesOf(value).forEach(([key, entry]) => {
          this.#require(fitsLength(key, type.keys?.maxLength), 'schema.max_length', [...path, key]);
          this.visit(type.values, variant, entry, [...path, key]);
        });
      case 'message':
        if (!isRecord(value)) return this.#require(false, 'schema.type', path);
        return this.#object(createIndex(this.#model).shapes.get(type.shape), value, path);
      case 'any': {
        if (!isRecord(value)) return this.#require(false, 'schema.type', path);
        const url = memberOf(value, '@type');
        if (url === null) return this.#require(false, 'schema.null', [...path, '@type']);
        if (url !== undefined && typeof url !== 'string') return this.#require(false, 'schema.type', [...path, '@type']);
        const known = type.known.find((candidate) => candidate.typeUrl === url);
        if (known !== undefined) this.#object(createIndex(this.#model).shapes.get(known.shape), value, path);
      }
    }
  }

  #object(shape: Shape, value: Readonly<Record<string, unknown>>, path: ValuePath): void {
    this.objects.push({ shape, value, path });
    for (const field of shape.fields) {
      const member = memberOf(value, field.name);
      // The members of a carrier (`{ command, device }`) are no members of a message: no rule would report their absence.
      const isCarried = field.required && field.requiredRule === undefined;
      if (isCarried && !isPresent(member)) this.#require(false, 'schema.required', [...path, field.name]);
      else if (member === null) this.#require(false, 'schema.null', [...path, field.name]);
      else if (member !== undefined) this.visit(field.type, shape.variant, member, [...path, field.name]);
    }
    if (shape.variant !== 'request') return;
    for (const { name } of shape.serverSet) this.#require(memberOf(value, name) !== null, 'schema.null', [...path, name]);
    const known = new Set([...shape.fields, ...shape.serverSet].map((field) => field.name));
    const keys = entriesOf(value).map(([key]) => key);
    // What a form parser makes of a JSON body: nothing else can be said of such an object.
    this.#require(!keys.some((key) => key.startsWith('{')), 'schema.form_body', path);
    for (const key of keys) this.#require(known.has(key) || key.startsWith('{'), 'schema.unknown_field', [...path, key]);
  }

  #require(condition: boolean, id: StructuralId, path: ValuePath): void {
    if (!condition) this.issues.push({ id, path });
  }
}
