import type { FieldType } from '@amapi-spec/model';
import { celEnv, isCelError, isCelList, isCelMap, type parse, plan } from '@bufbuild/cel';
import type { IncrementalTest } from '@bufbuild/cel-spec/testdata/tests.js';
import { getTestRegistry } from '@bufbuild/cel-spec/testdata/registry.js';
import { isMessage, type Message, toJson } from '@bufbuild/protobuf';
import { isReflectMessage } from '@bufbuild/protobuf/reflect';
import { anyUnpack } from '@bufbuild/protobuf/wkt';
import type { CelShapes } from './cel-shapes.ts';

/** A value that a case takes in, and its type. */
export interface CelInputValue {
  readonly type: FieldType;
  readonly value: unknown;
}

type Parsed = ReturnType<typeof parse>;
type Node = Parsed['expr'];
type Bindings = IncrementalTest['original']['bindings'];
type BoundValue = Extract<Bindings[string]['kind'], { case: 'value' }>['value']['kind'];

const registry = getTestRegistry();
const comparisons = new Set(['_==_', '_!=_', '_<_', '_<=_', '_>_', '_>=_', '@in']);
const textTests = new Set(['matches', 'startsWith', 'endsWith', 'contains', 'size']);

/**
 * Turns a case's variables, and the literals that it works on, into members of `this`, in place: CEL's cases are mostly constant, and a constant
 * has no input for a validator or a schema to judge. Returns the members, or undefined when one has a type that the rule language lacks.
 */
export function bindInputs(
  parsed: Parsed,
  { bindings, container }: IncrementalTest['original'],
  shapes: CelShapes,
): Record<string, CelInputValue> | undefined {
  const inputs: Record<string, CelInputValue> = {};
  for (const [name, { kind }] of Object.entries(bindings)) {
    const input = kind.case === 'value' && /^\w+$/.test(name) ? fromBinding(kind.value.kind, shapes) : undefined;
    if (input === undefined) return undefined;
    inputs[name] = input;
  }
  const env = celEnv({ registry, namespace: container });
  const hoist = (node: Node | undefined): void => {
    if (node === undefined || !isLiteral(node)) return;
    const value = evaluateLiteral(env, node);
    const input = value === undefined ? undefined : fromCel(value, shapes);
    if (input === undefined) return;
    const name = `literal${Object.keys(inputs).length}`;
    inputs[name] = input;
    select(node, name);
  };
  const visit = (node: Node | undefined, bound: ReadonlySet<string>): void => {
    switch (node?.exprKind.case) {
      case 'identExpr':
        if (!bound.has(node.exprKind.value.name) && Object.hasOwn(inputs, node.exprKind.value.name)) select(node, node.exprKind.value.name);
        return;
      case 'selectExpr':
        hoist(node.exprKind.value.operand);
        return visit(node.exprKind.value.operand, bound);
      case 'callExpr': {
        const { function: name, target, args } = node.exprKind.value;
        if (comparisons.has(name) && isLiteral(args[1])) hoist(args[0]);
        if (textTests.has(name)) hoist(target ?? args[0]);
        if (['_&&_', '_||_', '!_', '_?_:_'].includes(name)) args.forEach(hoist);
        visit(target, bound);
        return args.forEach((argument) => visit(argument, bound));
      }
      case 'comprehensionExpr': {
        const { iterRange, iterVar, loopStep } = node.exprKind.value;
        hoist(iterRange);
        visit(iterRange, bound);
        return visit(loopStep, new Set([...bound, iterVar]));
      }
      default:
        return;
    }
  };
  visit(parsed.expr, new Set());
  return inputs;
}

/** Makes a node `this.name`. */
function select(node: Node, name: string): void {
  const operand = {
    $typeName: 'cel.expr.Expr',
    id: node.id,
    exprKind: { case: 'identExpr', value: { $typeName: 'cel.expr.Expr.Ident', name: 'this' } },
  } as const;
  node.exprKind = { case: 'selectExpr', value: { $typeName: 'cel.expr.Expr.Select', operand, field: name, testOnly: false } };
}

function isLiteral(node: Node | undefined): boolean {
  return node !== undefined && ['constExpr', 'listExpr', 'structExpr'].includes(node.exprKind.case ?? '');
}

function evaluateLiteral(env: ReturnType<typeof celEnv>, node: Node): unknown {
  try {
    const value = plan(env, node)({});
    return isCelError(value) ? undefined : value;
  } catch {
    return undefined;
  }
}

function fromCel(value: unknown, shapes: CelShapes): CelInputValue | undefined {
  if (typeof value === 'string') return { type: { kind: 'string' }, value };
  if (typeof value === 'boolean') return { type: { kind: 'boolean' }, value };
  if (typeof value === 'bigint') return fromInteger(value);
  if (isCelList(value)) return fromList([...value].map((item) => fromCel(item, shapes)));
  if (isCelMap(value)) return fromMap([...value.entries()].map(([key, item]) => [key, fromCel(item, shapes)]));
  if (isReflectMessage(value)) return fromMessage(value.message, shapes);
  return isMessage(value) ? fromMessage(value, shapes) : undefined;
}

function fromBinding(value: BoundValue, shapes: CelShapes): CelInputValue | undefined {
  switch (value.case) {
    case 'stringValue':
    case 'boolValue':
      return fromCel(value.value, shapes);
    case 'int64Value':
      return fromInteger(value.value);
    case 'listValue':
      return fromList(value.value.values.map((item) => fromBinding(item.kind, shapes)));
    case 'mapValue':
      return fromMap(value.value.entries.map((entry) => [entry.key?.kind.value, entry.value && fromBinding(entry.value.kind, shapes)]));
    case 'objectValue': {
      const message = anyUnpack(value.value, registry);
      return message && fromMessage(message, shapes);
    }
    default:
      return undefined;
  }
}

/** The rule language has int32 only. */
function fromInteger(value: bigint): CelInputValue | undefined {
  return BigInt.asIntN(32, value) === value ? { type: { kind: 'int32' }, value: Number(value) } : undefined;
}

/** Protobuf has no lists of lists or maps, so the emitters have none. */
function isItem({ kind }: FieldType): boolean {
  return kind !== 'list' && kind !== 'map';
}

function fromList(items: readonly (CelInputValue | undefined)[]): CelInputValue | undefined {
  const type = items[0]?.type ?? { kind: 'string' };
  if (!isItem(type) || !items.every((item) => item !== undefined && isSame(item.type, type))) return undefined;
  return { type: { kind: 'list', items: type }, value: items.map((item) => item?.value) };
}

function fromMap(entries: readonly (readonly [unknown, CelInputValue | undefined])[]): CelInputValue | undefined {
  const type = entries[0]?.[1]?.type ?? { kind: 'string' };
  if (!isItem(type) || !entries.every(([key, item]) => typeof key === 'string' && item !== undefined && isSame(item.type, type)))
    return undefined;
  return { type: { kind: 'map', values: type }, value: Object.fromEntries(entries.map(([key, item]) => [String(key), item?.value])) };
}

function fromMessage(message: Message, shapes: CelShapes): CelInputValue | undefined {
  const schema = registry.getMessage(message.$typeName);
  if (schema === undefined || schema.typeName.startsWith('google.protobuf.')) return undefined;
  return {
    type: { kind: 'message', shape: shapes.addMessage(schema) },
    value: toJson(schema, message, { registry, useProtoFieldName: true }),
  };
}

function isSame(a: FieldType, b: FieldType): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
