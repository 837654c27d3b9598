import type { parse } from '@bufbuild/cel';
import type { Expression, Place, PlaceType } from '../contract/expression.ts';
import type { CelNode, Lowering } from './lowering.ts';
import { compareTerms, membershipOf, textTestOf } from './lower-atoms.ts';
import type { Constant } from '../contract/constant.ts';
import type { ExpressionContext } from './context.ts';
import { extendPlace, samePlace, toPlaceType } from './place.ts';
import type { ExpressionProblem, ExpressionProblemCode } from './problem.ts';
import { condition, describeTerm, type Literal, type Term } from './term.ts';

type SourceInfo = ReturnType<typeof parse>['sourceInfo'];
type CallNode = Extract<CelNode['exprKind'], { case: 'callExpr' }>['value'];
type SelectNode = Extract<CelNode['exprKind'], { case: 'selectExpr' }>['value'];

/** A macro's variable: the place that it stands for, and what it runs over. */
interface Binding {
  readonly place: Place;
  readonly over: Place;
}

const COMPARISONS = { '_==_': '==', '_!=_': '!=', '_<_': '<', '_<=_': '<=', '_>_': '>', '_>=_': '>=' } as const;
const TEXT_TESTS = ['matches', 'startsWith', 'endsWith', 'contains'] as const;

/** Turns one syntax tree into the lowered form, collecting every problem on the way; a part with a problem comes back undefined. */
export class ExpressionLowerer implements Lowering {
  readonly problems: ExpressionProblem[] = [];
  readonly offsets = new Map<Expression, number>();
  /** Where the text names params, and which. */
  readonly constants: { readonly offset: number; readonly constant: Constant }[] = [];
  readonly #text: string;
  readonly #source: SourceInfo;
  readonly #subject: string;
  readonly #context: ExpressionContext;
  readonly #scope = new Map<string, Binding>();
  /** Variables of macros over a list of literals, which are unrolled. */
  readonly #literals = new Map<string, Literal>();
  readonly #variables = new Set<string>();

  constructor(text: string, source: SourceInfo, subject: string, context: ExpressionContext) {
    this.#text = text;
    this.#source = source;
    this.#subject = subject;
    this.#context = context;
  }

  /** Lowers the whole text, which must be a condition. */
  lowerRoot(node: CelNode): Expression | undefined {
    return this.#condition(node);
  }

  report(node: CelNode, code: ExpressionProblemCode, slots: Record<string, string> = {}): undefined {
    this.problems.push({ code, offset: this.offsetOf(node), slots });
    return undefined;
  }

  offsetOf(node: CelNode): number {
    const offset = this.#source?.positions[node.id.toString()] ?? 0;
    // The parser counts a member's dot and an operator's leading space in.
    return offset + (/^\s*\.?\s*/.exec(this.#text.slice(offset))?.[0].length ?? 0);
  }

  enumValues(name: string): readonly string[] {
    return this.#context.enums.get(name).values.map((value) => value.name);
  }

  lower(node: CelNode): Term | undefined {
    switch (node.exprKind.case) {
      case 'constExpr':
        return this.#literal(node);
      case 'identExpr':
        return this.#name(node, node.exprKind.value.name);
      case 'selectExpr':
        return node.exprKind.value.testOnly ? this.#has(node, node.exprKind.value) : this.#select(node, node.exprKind.value);
      case 'callExpr':
        return this.#call(node, node.exprKind.value);
      case 'comprehensionExpr':
        return this.#macro(node);
      case 'listExpr':
        return this.report(node, 'expression-unsupported', { found: 'a list outside `in`' });
      case 'structExpr':
        return this.report(node, 'expression-unsupported', { found: 'a map or message literal' });
      case undefined:
        return this.report(node, 'expression-unsupported', { found: 'this' });
    }
  }

  #condition(node: CelNode): Expression | undefined {
    const term = this.lower(node);
    if (term === undefined) return undefined;
    if (term.kind === 'condition') return term.expression;
    if (term.kind === 'literal' && typeof term.value === 'boolean') return { kind: 'literal', value: term.value };
    if (term.kind === 'place' && term.place.type.kind === 'bool') return { kind: 'truth', place: term.place };
    return this.report(node, 'expression-not-boolean', { found: describeTerm(term) });
  }

  #conditions(nodes: readonly CelNode[]): Expression[] | undefined {
    const lowered = nodes.map((node) => this.#condition(node));
    return lowered.every((expression) => expression !== undefined) ? lowered : undefined;
  }

  #literal(node: CelNode): Term | undefined {
    const constant = node.exprKind.case === 'constExpr' ? node.exprKind.value.constantKind : undefined;
    switch (constant?.case) {
      case 'stringValue':
      case 'boolValue':
        return { kind: 'literal', value: constant.value };
      case 'int64Value': {
        const value = Number(constant.value);
        if (Number.isSafeInteger(value)) return { kind: 'literal', value };
        return this.report(node, 'expression-literal', { found: 'an integer beyond 53 bits' });
      }
      default:
        return this.report(node, 'expression-literal', { found: constant?.case?.replace('Value', '') ?? 'nothing' });
    }
  }

  #name(node: CelNode, name: string): Term | undefined {
    const absolute = /\.\s*$/.test(this.#text.slice(0, this.offsetOf(node)));
    const bound = this.#scope.get(name);
    const literal = this.#literals.get(name);
    const type = this.#context.variables?.[name];
    if (absolute) return this.report(node, 'expression-unsupported', { found: 'a name with a leading dot' });
    if (literal !== undefined) return { kind: 'literal', value: literal };
    if (bound !== undefined) return { kind: 'place', place: bound.place };
    const constant = this.#context.constants?.get(name);
    if (constant !== undefined) {
      this.constants.push({ offset: this.offsetOf(node), constant });
      return { kind: 'literal', value: constant.value, ...(constant.android !== undefined && { android: constant.android }) };
    }
    if (type !== undefined) return { kind: 'place', place: { root: { variable: name }, steps: [], type } };
    if (name !== 'this' || this.#subject === '') return this.report(node, 'expression-unknown-name', { name });
    return { kind: 'place', place: { root: 'this', steps: [], type: { kind: 'message', shape: this.#subject } } };
  }

  #select(node: CelNode, { operand, field: name }: SelectNode): Term | undefined {
    const term = operand === undefined ? undefined : this.lower(operand);
    if (term === undefined) return undefined;
    if (term.kind !== 'place' || term.place.type.kind !== 'message') {
      return this.report(node, 'expression-unsupported', { found: `.${name} on ${describeTerm(term)}` });
    }
    const { shape: shapeName } = term.place.type;
    const { fields } = this.#context.shapes.get(shapeName);
    const field = fields.find((candidate) => candidate.name === name);
    if (field === undefined) {
      const known = fields.map((candidate) => candidate.name).join(', ') || 'it has none';
      return this.report(node, 'expression-unknown-field', { shape: shapeName, field: name, known });
    }
    const { protoName } = field;
    return { kind: 'place', place: extendPlace(term.place, { kind: 'field', name, protoName, type: toPlaceType(field.type) }) };
  }

  #has(node: CelNode, select: SelectNode): Term | undefined {
    const selected = this.#source?.macroCalls[node.id.toString()];
    const argument = selected?.exprKind.case === 'callExpr' ? selected.exprKind.value.args[0] : undefined;
    const term = this.#select(argument ?? node, select);
    if (term?.kind !== 'place') return undefined;
    const expression: Expression = { kind: 'has', place: term.place };
    this.offsets.set(expression, this.offsetOf(node));
    return condition(expression);
  }

  #call(node: CelNode, call: CallNode): Term | undefined {
    const [first, second, third] = call.args;
    const name = call.function;
    const comparison = COMPARISONS[name as keyof typeof COMPARISONS];
    if (comparison !== undefined && first !== undefined && second !== undefined) return compareTerms(this, node, comparison, first, second);
    switch (name) {
      case '_&&_':
      case '_||_': {
        const parts = this.#conditions(call.args);
        return parts && condition({ kind: name === '_&&_' ? 'and' : 'or', arguments: parts });
      }
      case '!_': {
        const argument = first && this.#condition(first);
        return argument && condition({ kind: 'not', argument });
      }
      case '_?_:_':
        return this.#conditional(call.args);
      case '@in':
        return first && second && membershipOf(this, node, first, second);
      case '_[_]':
        return first && second && this.#entry(node, first, second);
      case 'has':
        return this.report(node, 'expression-has-argument');
      case 'size':
        return this.#size(node, call.target ?? first, call.args.length + (call.target === undefined ? 0 : 1));
    }
    const test = TEXT_TESTS.find((candidate) => candidate === name);
    // CEL also knows matches(text, pattern).
    const [subject, argument] = call.target !== undefined ? [call.target, first] : [first, second];
    if (test !== undefined && subject !== undefined && argument !== undefined && third === undefined) {
      if (call.target !== undefined || test === 'matches') return textTestOf(this, node, test, subject, argument);
    }
    if (name === 'all' || name === 'exists') return this.report(node, 'expression-macro', { found: name });
    return this.report(node, 'expression-unsupported', { found: describeFunction(name) });
  }

  #conditional(parts: readonly CelNode[]): Term | undefined {
    const lowered = this.#conditions(parts);
    if (lowered === undefined) return undefined;
    const [test, then, otherwise] = lowered;
    return test && then && otherwise && condition({ kind: 'conditional', test, then, otherwise });
  }

  #size(node: CelNode, argument: CelNode | undefined, count: number): Term | undefined {
    if (argument === undefined || count !== 1) return this.report(node, 'expression-unsupported', { found: 'size() without one argument' });
    const term = this.lower(argument);
    if (term === undefined) return undefined;
    if (term.kind === 'literal' && typeof term.value === 'string') return { kind: 'literal', value: [...term.value].length };
    if (term.kind === 'place' && ['string', 'list', 'map'].includes(term.place.type.kind)) return { kind: 'size', place: term.place };
    return this.report(node, 'expression-type-mismatch', { left: 'size()', right: describeTerm(term) });
  }

  #entry(node: CelNode, map: CelNode, key: CelNode): Term | undefined {
    const term = this.lower(map);
    if (term === undefined) return undefined;
    const binding = key.exprKind.case === 'identExpr' ? this.#scope.get(key.exprKind.value.name) : undefined;
    if (term.kind !== 'place' || term.place.type.kind !== 'map' || binding === undefined || !samePlace(binding.over, term.place)) {
      return this.report(node, 'expression-map-entry');
    }
    const variable = binding.place.root === 'this' ? '' : binding.place.root.variable;
    return { kind: 'place', place: extendPlace(term.place, { kind: 'entry', variable, type: term.place.type.values }) };
  }

  #macro(node: CelNode): Term | undefined {
    const call = this.#source?.macroCalls[node.id.toString()]?.exprKind;
    const operator = call?.case === 'callExpr' ? call.value.function : '';
    if (node.exprKind.case !== 'comprehensionExpr') return undefined;
    const { iterRange, iterVar, loopStep } = node.exprKind.value;
    if (this.#context.constants?.has(iterVar) === true) return this.report(node, 'expression-hidden-param', { name: iterVar });
    if (operator !== 'all' && operator !== 'exists') return this.report(node, 'expression-unsupported', { found: `${operator}()` });
    // The macro's last argument is the second operand of the loop's && or ||.
    const body = loopStep?.exprKind.case === 'callExpr' ? loopStep.exprKind.value.args[1] : undefined;
    if (iterRange?.exprKind.case === 'listExpr' && body !== undefined)
      return this.#unroll(operator, iterRange.exprKind.value.elements, iterVar, body);
    const range = iterRange && this.lower(iterRange);
    if (range === undefined || body === undefined) return undefined;
    const type = range.kind === 'place' ? range.place.type : undefined;
    if (range.kind !== 'place' || (type?.kind !== 'list' && type?.kind !== 'map') || iterVar === 'this') {
      return this.report(node, 'expression-macro', { found: `${describeTerm(range)}.${operator}(${iterVar}, …)` });
    }
    const variable = this.#freshVariable(iterVar);
    const item: PlaceType = type.kind === 'list' ? type.items : (type.keys ?? { kind: 'string' });
    const binding = { place: { root: { variable }, steps: [], type: item }, over: range.place } as const;
    const lowered = this.#withName(iterVar, binding, undefined, body);
    return lowered && condition({ kind: 'quantifier', operator, place: range.place, over: type.kind, variable, body: lowered });
  }

  /** A macro over literals says the same of each. */
  #unroll(operator: 'all' | 'exists', elements: readonly CelNode[], name: string, body: CelNode): Term | undefined {
    const parts = elements.map((element) => {
      const term = this.lower(element);
      if (term === undefined) return undefined;
      if (term.kind !== 'literal') return this.report(element, 'expression-in-list');
      return this.#withName(name, undefined, term.value, body);
    });
    if (!parts.every((part) => part !== undefined)) return undefined;
    return condition({ kind: operator === 'all' ? 'and' : 'or', arguments: parts });
  }

  /** Lowers a macro's body with its variable standing for a place or a literal. */
  #withName(name: string, binding: Binding | undefined, literal: Literal | undefined, body: CelNode): Expression | undefined {
    const outer = { binding: this.#scope.get(name), literal: this.#literals.get(name) };
    const set = (next: typeof outer): void => {
      if (next.binding === undefined) this.#scope.delete(name);
      else this.#scope.set(name, next.binding);
      if (next.literal === undefined) this.#literals.delete(name);
      else this.#literals.set(name, next.literal);
    };
    set({ binding, literal });
    const lowered = this.#condition(body);
    set(outer);
    return lowered;
  }

  #freshVariable(name: string): string {
    let fresh = name;
    for (let count = 2; this.#variables.has(fresh) || this.#context.variables?.[fresh] !== undefined; count++) fresh = `${name}${count}`;
    this.#variables.add(fresh);
    return fresh;
  }
}

function describeFunction(name: string): string {
  const operator = /^_?([^\w@]+)_$/.exec(name)?.[1];
  return operator ?? `${name}()`;
}
