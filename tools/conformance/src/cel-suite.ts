import { byName, type EnumType, type Expression, type FieldType, type Roles, type Shape } from '@amapi-spec/model';
import { lowerParsed } from '@amapi-spec/model/expression';
import { parse } from '@bufbuild/cel';
import { getConformanceSuite, type IncrementalTest, type IncrementalTestSuite } from '@bufbuild/cel-spec/testdata/tests.js';
import { bindInputs } from './cel-inputs.ts';
import { CelShapes } from './cel-shapes.ts';

/** A case of the CEL project's own suite that lies inside the rule language. */
export interface CelCase {
  readonly name: string;
  /** The text as the suite has it. */
  readonly text: string;
  /** Lowered over the members of `shape`, which are the case's variables and literals. */
  readonly expression: Expression;
  /** Name of the shape of `value`. */
  readonly shape: string;
  /** That shape and all below it. */
  readonly shapes: readonly Shape[];
  readonly value: Readonly<Record<string, unknown>>;
  readonly wanted: boolean;
}

/** The suite, sorted out. */
export interface CelCases {
  /** How many cases the suite has. */
  readonly total: number;
  /** Those that parse and type-check in the rule language and have a boolean answer. */
  readonly inside: readonly CelCase[];
}

/** Reads the suite that `@bufbuild/cel-spec` carries and lowers what the rule language takes. */
export function readCelCases(roles: Roles): CelCases {
  const tests = flatten(getConformanceSuite());
  return {
    total: tests.length,
    inside: tests.flatMap(({ path, test }, index) => toCase(`${path}/${test.name}`, `Case${index}`, test, roles) ?? []),
  };
}

function flatten(suite: IncrementalTestSuite, path = ''): { path: string; test: IncrementalTest }[] {
  return [...suite.tests.map((test) => ({ path, test })), ...suite.suites.flatMap((inner) => flatten(inner, `${path}/${inner.name}`))];
}

function toCase(name: string, shapeName: string, { original }: IncrementalTest, roles: Roles): CelCase | undefined {
  const parsed = parseOrNothing(original.expr);
  const wanted = parsed && expectCondition(parsed, original.resultMatcher);
  if (parsed === undefined || wanted === undefined) return undefined;
  const shapes = new CelShapes(shapeName);
  const inputs = bindInputs(parsed, original, shapes);
  if (inputs === undefined) return undefined;
  const types: Record<string, FieldType> = Object.fromEntries(Object.entries(inputs).map(([key, { type }]) => [key, type]));
  shapes.add(shapeName, types);
  const context = {
    shapes: byName(
      'shape',
      shapes.all().map((shape) => [shape.name, shape]),
    ),
    enums: byName<EnumType>('enum', []),
    roles,
    variables: {},
  };
  const lowered = lowerParsed(parsed, original.expr, shapeName, context);
  if (!lowered.ok) return undefined;
  const value = Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, input.value]));
  return { name, text: original.expr, expression: lowered.expression, shape: shapeName, shapes: shapes.all(), value, wanted };
}

function parseOrNothing(text: string): ReturnType<typeof parse> | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Returns what a case's condition must give; a case without an expected result expects true. A text or an integer is no condition: the case
 * becomes, in place, its comparison with the expected one.
 */
function expectCondition(parsed: ReturnType<typeof parse>, matcher: IncrementalTest['original']['resultMatcher']): boolean | undefined {
  if (matcher.case === undefined) return true;
  const kind = matcher.case === 'value' ? matcher.value.kind : undefined;
  if (kind?.case === 'boolValue') return kind.value;
  if (kind?.case !== 'stringValue' && kind?.case !== 'int64Value') return undefined;
  const { id } = parsed.expr;
  const expected = {
    $typeName: 'cel.expr.Expr',
    id,
    exprKind: { case: 'constExpr', value: { $typeName: 'cel.expr.Constant', constantKind: kind } },
  } as const;
  const value = { $typeName: 'cel.expr.Expr.Call', function: '_==_', args: [parsed.expr, expected] } as const;
  parsed.expr = { $typeName: 'cel.expr.Expr', id, exprKind: { case: 'callExpr', value: { ...value, args: [...value.args] } } };
  return true;
}
