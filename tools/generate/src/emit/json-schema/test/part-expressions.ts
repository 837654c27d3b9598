import { createIndex, type Expression, type Operand, type Place, type PlaceType, type Step } from '@amapi-spec/model';
import { toPlaceType } from '@amapi-spec/model/expression';
import { smallModel } from '@amapi-spec/model/small-spec';
import fc from 'fast-check';

const { shapes, enums } = createIndex(smallModel());

/** The members of the small spec's part: of every type, and nested in itself through `part`, `parts` and `entries`. */
export const partFields: Readonly<Record<string, PlaceType>> = Object.fromEntries(
  shapes.get('PartRequest').fields.map(({ name, type }) => [name, toPlaceType(type)]),
);

/** Mode's values, the zero value first. */
export const modes: readonly string[] = enums.get('Mode').values.map(({ name }) => name);

const texts = ['', 'a', 'b', 'ab', 'a.b', 'x😀', '$'];
const sizes = [-1, 0, 1, 2, 3];

/** An absent mode counts as the zero value. */
export const zeroValue = (): string => modes[0]!;

/** What an expression may read from: a value of a type, by way of a root and steps. */
interface Scope {
  readonly root: Place['root'];
  readonly steps: readonly Step[];
  readonly type: PlaceType;
}

/** Generates structurally right parts. */
export const partValue: fc.Arbitrary<unknown> = fc.letrec((tie) => {
  const text = fc.constantFrom(...texts);
  const child = fc.oneof({ maxDepth: 2, depthIdentifier: 'value' }, fc.constant({}), tie('part'));
  return {
    part: fc.record(
      {
        text,
        count: fc.constantFrom(-1, 0, 1, 2, 7),
        flag: fc.boolean(),
        mode: fc.constantFrom(...modes),
        part: child,
        words: fc.array(text, { maxLength: 3 }),
        parts: fc.array(child, { maxLength: 2 }),
        labels: fc.dictionary(text, text, { maxKeys: 3 }),
        entries: fc.dictionary(text, child, { maxKeys: 2 }),
      },
      { requiredKeys: [] },
    ),
  };
}).part;

/** Generates typed expressions over a part, with macros that read their own and outer variables. */
export function partExpression(depth: number): fc.Arbitrary<Expression> {
  return expressionIn([{ root: 'this', steps: [], type: { kind: 'message', shape: 'PartRequest' } }], depth, 0);
}

function expressionIn(scopes: readonly Scope[], depth: number, level: number): fc.Arbitrary<Expression> {
  const leaf = fc.constantFrom(...scopes).chain((scope) => leafFrom(scope));
  if (depth === 0) return leaf;
  const part = expressionIn(scopes, depth - 1, level);
  const parts = fc.array(part, { minLength: 2, maxLength: 3 });
  return fc.oneof(
    leaf,
    part.map((argument): Expression => ({ kind: 'not', argument })),
    parts.map((list): Expression => ({ kind: 'and', arguments: list })),
    parts.map((list): Expression => ({ kind: 'or', arguments: list })),
    fc.tuple(part, part, part).map(([test, then, otherwise]): Expression => ({ kind: 'conditional', test, then, otherwise })),
    fc.constantFrom(...scopes).chain((scope) => quantifierFrom(scope, scopes, depth, level)),
  );
}

function quantifierFrom(scope: Scope, scopes: readonly Scope[], depth: number, level: number): fc.Arbitrary<Expression> {
  return placeFrom(scope, ['list', 'map']).chain((place) => {
    if (place === undefined) return leafFrom(scope);
    const variable = `v${level}`;
    const own: Scope[] = [];
    if (place.type.kind === 'list') own.push({ root: { variable }, steps: [], type: place.type.items });
    if (place.type.kind === 'map') {
      own.push({ root: { variable }, steps: [], type: { kind: 'string' } });
      own.push({
        root: place.root,
        steps: [...place.steps, { kind: 'entry', variable, type: place.type.values }],
        type: place.type.values,
      });
    }
    const over = place.type.kind === 'list' ? 'list' : 'map';
    return fc
      .tuple(fc.constantFrom('all', 'exists'), expressionIn([...own, ...own, ...scopes], depth - 1, level + 1))
      .map(([operator, body]): Expression => ({ kind: 'quantifier', operator, place, over, variable, body }));
  });
}

/** A place of one of these kinds below a scope; undefined when it is a scalar of another kind. */
function placeFrom(scope: Scope, kinds: readonly PlaceType['kind'][]): fc.Arbitrary<Place | undefined> {
  const here: Place = { root: scope.root, steps: scope.steps, type: scope.type };
  if (scope.type.kind !== 'message') return fc.constant(kinds.includes(scope.type.kind) ? here : undefined);
  const names = Object.keys(partFields).filter((name) => kinds.includes(partFields[name]!.kind));
  return fc.tuple(fc.integer({ min: 0, max: 2 }), fc.constantFrom(...names)).map(([hops, name]) => {
    const steps = [...Array.from({ length: hops }, () => step('part')), step(name)];
    return { root: scope.root, steps: [...scope.steps, ...steps], type: partFields[name]! };
  });
}

function step(name: string): Step {
  return { kind: 'field', name, protoName: name, type: partFields[name]! };
}

function leafFrom(scope: Scope): fc.Arbitrary<Expression> {
  const kinds: readonly PlaceType['kind'][] = ['string', 'int', 'bool', 'enum', 'message', 'list', 'map'];
  const sized: readonly PlaceType['kind'][] = ['string', 'list', 'map'];
  const nothing = fc.boolean().map((value): Expression => ({ kind: 'literal', value }));
  const presence = placeFrom(scope, kinds).map((place) =>
    place === undefined || place.steps.length === 0 ? undefined : ({ kind: 'has', place } as const),
  );
  const value = placeFrom(scope, ['string', 'int', 'bool', 'enum']).chain((place) => (place === undefined ? nothing : valueLeaf(place)));
  const size = placeFrom(scope, sized).chain((place) => (place === undefined ? nothing : sizeLeaf(place)));
  return fc.oneof(
    presence.chain((found) => (found === undefined ? nothing : fc.constant<Expression>(found))),
    value,
    size,
  );
}

const orders = ['==', '!=', '<', '<=', '>', '>='] as const;

function sizeLeaf(place: Place): fc.Arbitrary<Expression> {
  const operand: Operand = { kind: 'size', place, type: { kind: 'int' } };
  return fc
    .tuple(fc.constantFrom(...orders), fc.constantFrom(...sizes))
    .map(([operator, value]): Expression => ({ kind: 'compare', operator, operand, value }));
}

function valueLeaf(place: Place): fc.Arbitrary<Expression> {
  const { type } = place;
  const equality = fc.constantFrom('==' as const, '!=' as const);
  const compare = (
    operator: fc.Arbitrary<(typeof orders)[number]>,
    values: readonly (string | number | boolean)[],
  ): fc.Arbitrary<Expression> =>
    fc
      .tuple(operator, fc.constantFrom(...values))
      .map(([chosen, value]) => ({ kind: 'compare', operator: chosen, operand: operandOf(place), value }));
  const among = (values: readonly (string | number)[]): fc.Arbitrary<Expression> =>
    fc.subarray([...values]).map((chosen) => ({ kind: 'in', operand: operandOf(place), values: chosen }));
  switch (type.kind) {
    case 'bool':
      return fc.oneof(fc.constant<Expression>({ kind: 'truth', place }), compare(equality, [true, false]));
    case 'int':
      return fc.oneof(compare(fc.constantFrom(...orders), [-1, 0, 1, 2]), among([0, 1, 7]));
    case 'enum':
      return fc.oneof(compare(equality, modes), among(modes));
    default:
      return fc.oneof(compare(equality, texts), among(texts), textLeaf(place));
  }
}

function textLeaf(place: Place): fc.Arbitrary<Expression> {
  const operator = fc.constantFrom('startsWith' as const, 'endsWith' as const, 'contains' as const);
  const plain = fc
    .tuple(operator, fc.constantFrom(...texts))
    .map(([chosen, value]): Expression => ({ kind: 'text', operator: chosen, operand: operandOf(place), value }));
  const patterns = fc.constantFrom('^a?$', 'b', '^[a-z]*$', '^(?:x\\p{So}|a)', '^$', '\\.|\\$');
  return fc.oneof(
    plain,
    patterns.map((value): Expression => ({ kind: 'text', operator: 'matches', operand: operandOf(place), value })),
  );
}

function operandOf(place: Place): Operand {
  if (place.type.kind === 'message' || place.type.kind === 'list' || place.type.kind === 'map' || place.type.kind === 'opaque')
    throw new Error('not a scalar');
  return { kind: 'value', place, type: place.type };
}

/** The evaluator reads an absent enum as '' (rules say has() first); here absence has to mean the zero value, so '' is allowed beside it. */
export function withDefaults(expression: Expression): Expression {
  switch (expression.kind) {
    case 'not':
      return { ...expression, argument: withDefaults(expression.argument) };
    case 'and':
    case 'or':
      return { ...expression, arguments: expression.arguments.map(withDefaults) };
    case 'conditional':
      return {
        ...expression,
        test: withDefaults(expression.test),
        then: withDefaults(expression.then),
        otherwise: withDefaults(expression.otherwise),
      };
    case 'quantifier':
      return { ...expression, body: withDefaults(expression.body) };
    case 'in':
      return isEnum(expression.operand) && expression.values.includes(zeroValue())
        ? { ...expression, values: [...expression.values, ''] }
        : expression;
    case 'compare': {
      if (!isEnum(expression.operand) || expression.value !== zeroValue()) return expression;
      const absentToo: Expression = { kind: 'in', operand: expression.operand, values: [zeroValue(), ''] };
      return expression.operator === '==' ? absentToo : { kind: 'not', argument: absentToo };
    }
    default:
      return expression;
  }
}

function isEnum({ kind, type }: Operand): boolean {
  return kind === 'value' && type.kind === 'enum';
}
