import type { Expression, PlaceType } from '@amapi-spec/model/expression.ts';
import { type ExpressionContext, lowerExpression } from '@amapi-spec/model/expression/lower-expression.ts';
import type { Field, FieldType, Shape } from '@amapi-spec/model/model.ts';
import { evaluate } from '@amapi-spec/model/reference/evaluate.ts';
import { getTestRegistry } from '@bufbuild/cel-spec/testdata/registry.js';
import { getConformanceSuite, type IncrementalTest, type IncrementalTestSuite } from '@bufbuild/cel-spec/testdata/tests.js';
import { type DescField, type DescMessage, ScalarType, toJson } from '@bufbuild/protobuf';
import { anyUnpack } from '@bufbuild/protobuf/wkt';

/** A case of the CEL project's own suite that lies inside the rule language. */
export interface CelCase {
  readonly name: string;
  readonly text: string;
  readonly expression: Expression;
  /** The variables of the case and their types. */
  readonly types: Readonly<Record<string, PlaceType>>;
  readonly values: Readonly<Record<string, unknown>>;
  readonly wanted: boolean;
  readonly context: ExpressionContext;
}

/** The suite, sorted out. */
export interface CelCases {
  /** How many cases the suite has. */
  readonly total: number;
  /** Those that parse and type-check in the rule language and have a boolean answer. */
  readonly inside: readonly CelCase[];
}

type BoundValue = NonNullable<IncrementalTest['original']['bindings'][string]>['kind'];
type CelValue = Extract<BoundValue, { case: 'value' }>['value']['kind'];

const registry = getTestRegistry();

/** Reads the suite that `@bufbuild/cel-spec` carries and lowers what the rule language takes. */
export function readCelCases(): CelCases {
  const tests = flatten(getConformanceSuite());
  return { total: tests.length, inside: tests.flatMap(({ path, test }) => toCase(path, test) ?? []) };
}

/** Evaluates a case's lowered tree on its input. */
export function evaluateCelCase({ expression, values }: CelCase): boolean {
  return evaluate(expression, undefined, values);
}

function flatten(suite: IncrementalTestSuite, path = ''): { path: string; test: IncrementalTest }[] {
  return [...suite.tests.map((test) => ({ path, test })), ...suite.suites.flatMap((inner) => flatten(inner, `${path}/${inner.name}`))];
}

function toCase(path: string, { name, original }: IncrementalTest): CelCase | undefined {
  const wanted = wantedOf(original.resultMatcher);
  if (wanted === undefined) return undefined;
  const shapes = new Map<string, Shape>();
  const types: Record<string, PlaceType> = {};
  const values: Record<string, unknown> = {};
  for (const [variable, bound] of Object.entries(original.bindings)) {
    const read = bound.kind.case === 'value' ? readValue(bound.kind.value.kind, shapes) : undefined;
    if (read === undefined) return undefined;
    types[variable] = read.type;
    values[variable] = read.value;
  }
  const context: ExpressionContext = { shape: (shape) => shapes.get(shape), enumType: () => undefined, variables: types };
  const lowered = lowerExpression(original.expr, '', context);
  return lowered.ok ? { name: `${path}/${name}`, text: original.expr, expression: lowered.expression, types, values, wanted, context } : undefined;
}

/** A case without an expected result expects true. */
function wantedOf(matcher: IncrementalTest['original']['resultMatcher']): boolean | undefined {
  if (matcher.case === undefined) return true;
  return matcher.case === 'value' && matcher.value.kind.case === 'boolValue' ? matcher.value.kind.value : undefined;
}

interface Typed {
  readonly type: PlaceType;
  readonly value: unknown;
}

function readValue(value: CelValue, shapes: Map<string, Shape>): Typed | undefined {
  switch (value.case) {
    case 'stringValue':
      return { type: { kind: 'string' }, value: value.value };
    case 'boolValue':
      return { type: { kind: 'bool' }, value: value.value };
    case 'int64Value':
      return { type: { kind: 'int' }, value: Number(value.value) };
    case 'listValue': {
      const items = value.value.values.map((item) => readValue(item.kind, shapes));
      const [first] = items;
      if (first === undefined || !items.every((item) => item?.type.kind === first.type.kind)) return undefined;
      return { type: { kind: 'list', items: first.type }, value: items.map((item) => item?.value) };
    }
    case 'mapValue': {
      const entries = value.value.entries.map((entry) => ({ key: entry.key?.kind, read: entry.value && readValue(entry.value.kind, shapes) }));
      const first = entries[0]?.read;
      if (first === undefined || !entries.every(({ key, read }) => key?.case === 'stringValue' && read?.type.kind === first.type.kind)) return undefined;
      return { type: { kind: 'map', values: first.type }, value: Object.fromEntries(entries.map(({ key, read }) => [String(key?.value), read?.value])) };
    }
    case 'objectValue': {
      const message = anyUnpack(value.value, registry);
      const schema = message && registry.getMessage(message.$typeName);
      if (message === undefined || schema === undefined) return undefined;
      addShape(schema, shapes);
      return { type: { kind: 'message', shape: schema.typeName }, value: toJson(schema, message, { registry, useProtoFieldName: true }) };
    }
    default:
      return undefined;
  }
}

/** CEL writes the names of the .proto. */
function addShape(schema: DescMessage, shapes: Map<string, Shape>): void {
  if (shapes.has(schema.typeName)) return;
  const fields: Field[] = [];
  shapes.set(schema.typeName, {
    name: schema.typeName,
    schema: schema.typeName,
    variant: 'response',
    fields,
    serverSet: [],
    proto: { kind: 'foreign', name: schema.typeName },
    rules: [],
    description: '',
    source: [],
  });
  for (const field of schema.fields) {
    const type = fieldType(field, shapes);
    if (type !== undefined) fields.push({ name: field.name, protoName: field.name, type, required: false, readOnly: false, description: '', source: [] });
  }
}

function fieldType(field: DescField, shapes: Map<string, Shape>): FieldType | undefined {
  // A field of proto2 with a default of its own reads otherwise than ours when it is absent.
  if ((field.fieldKind === 'scalar' || field.fieldKind === 'enum') && field.getDefaultValue() !== undefined) return undefined;
  if (field.fieldKind === 'scalar') return scalarType(field.scalar);
  if (field.fieldKind === 'list' && field.listKind === 'scalar') {
    const items = scalarType(field.scalar);
    return items && { kind: 'list', items };
  }
  if (field.fieldKind === 'map' && field.mapKind === 'scalar' && field.mapKey === ScalarType.STRING) {
    const values = scalarType(field.scalar);
    return values && { kind: 'map', values };
  }
  if (field.fieldKind === 'message' && !field.message.typeName.startsWith('google.protobuf.')) {
    addShape(field.message, shapes);
    return { kind: 'message', shape: field.message.typeName };
  }
  return undefined;
}

function scalarType(scalar: ScalarType): FieldType | undefined {
  if (scalar === ScalarType.STRING) return { kind: 'string' };
  if (scalar === ScalarType.BOOL) return { kind: 'boolean' };
  return scalar === ScalarType.INT32 ? { kind: 'int32' } : undefined;
}
