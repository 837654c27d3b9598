import { ruleDocs } from '../contract/constants.ts';
import type { CheckName } from '../contract/named-check.ts';
import { reportUnknown } from './context.ts';
import type { ResolvedTypes, SpecContext } from './context.ts';
import type { Expression } from '../contract/expression.ts';
import { commandApplies } from '../expression/command-applies.ts';
import { deviceGuards, wholeRule } from '../expression/device-guards.ts';
import type { Constant } from '../contract/constant.ts';
import type { ExpressionContext } from '../expression/context.ts';
import { lowerExpression } from '../expression/lower-expression.ts';
import { placeNames } from '../expression/place.ts';
import type { Rule, RuleBody, RuleExample, Shape } from '../contract/model.ts';
import type { Roles } from '../contract/roles.ts';
import { byName } from '../query/by-name.ts';
import { followPath } from '../query/place-at.ts';
import { pointsAtEach } from '../query/points-at-each.ts';
import { judgedAs } from './judged-as.ts';
import { readCitations } from '../read/citation.ts';
import type { RawRule } from '../read/raw.ts';
import { checkReads, findsEachAt, resolveCheck, toldBy } from './named-checks.ts';
import { messageParams, messageTells, resolveConstants, verifyMessage, verifyUse } from './params.ts';
import { resolveFix } from './rule-fix.ts';
import { longestRuleId, ruleId, ruleReason } from './rule-id.ts';
import type { SpecFile } from '../read/spec-file.ts';

/** Builds the rules: finds their subjects, lowers their expressions, completes their checks. Sorted by id. */
export function resolveRules(context: SpecContext, types: ResolvedTypes): Rule[] {
  verifyIds(context);
  const expressions = toExpressionContext(types, context.roles);
  const rules = context.files.rule
    .flatMap((file) => resolveRule(context, file, types, expressions) ?? [])
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return rules.map((rule) => withSupersession(context, rule, rules));
}

function verifyIds({ files, reporter }: SpecContext): void {
  const seen = new Map<string, string>();
  for (const file of files.rule) {
    const id = ruleId(file.path);
    const reason = ruleReason(id);
    const other = seen.get(reason);
    if (other !== undefined) reporter.report('id-clash', file, [], { id, other });
    if (id.length > longestRuleId) reporter.report('id-too-long', file, [], { id, length: String(id.length) });
    seen.set(reason, id);
  }
}

function resolveRule(
  context: SpecContext,
  file: SpecFile<RawRule>,
  types: ResolvedTypes,
  expressions: ExpressionContext,
): Rule | undefined {
  const { reporter } = context;
  const raw = file.data;
  const shape = types.shapes.get(raw.subject);
  if (shape === undefined) {
    reportUnknown(reporter, file, ['subject'], raw.subject, 'shape', types.shapes.keys());
    return undefined;
  }
  const wanted = wantedTypes(raw);
  const known = types.commands.map(({ type }) => type);
  for (const type of wanted) if (!known.includes(type)) reportUnknown(reporter, file, ['for'], type, 'command type', known);
  const at = raw.at.split('.');
  const steps = followPath(shape, at, expressions.shapes);
  if (steps === undefined)
    reportUnknown(
      reporter,
      file,
      ['at'],
      raw.at,
      `field of ${shape.name}`,
      shape.fields.map(({ name }) => name),
    );
  const constants = resolveConstants(context, file, raw, types);
  const told = toldBy(raw, shape);
  verifyMessage(context, file, raw, constants, told);
  verifyOutcome(context, file, raw, types);
  const resolved = resolveBody({ context, file, raw, constants, subject: shape, types, expressions });
  if (resolved === undefined) return undefined;
  verifyUse(context, file, raw, constants, resolved.uses);
  if (pointsAtEach({ at }) && !pointsAtElements(resolved.body, at))
    reporter.report('misplaced-star', file, ['at'], { place: at.slice(0, -1).join('.') });
  const whole = judgedAs(shape.name, context.roles.inputs, types.shapes);
  if (whole === undefined) {
    reporter.report('unheld-subject', file, ['subject'], { subject: shape.name });
    return undefined;
  }
  const fix = steps && resolveFix(context, file, steps);
  const id = ruleId(file.path);
  const [area = '', ...name] = id.split('.');
  return {
    id,
    area,
    name: name.join('.'),
    subject: shape.name,
    judgedAs: whole,
    for: wanted,
    severity: raw.severity,
    message: raw.message,
    params: messageParams(raw, constants),
    tells: messageTells(raw, told),
    constants,
    ...(raw.why !== undefined && { why: raw.why }),
    at,
    ...(raw.outcome && { outcome: raw.outcome }),
    ...(fix && { fix }),
    body: resolved.body,
    reads: resolved.reads,
    source: readCitations(raw.source),
    examples: [...readExamples(raw.bad, false), ...readExamples(raw.good, true)],
    file: file.path,
    docs: ruleDocs(id, context.packageVersion),
  };
}

function readExamples(examples: RawRule['bad'], good: boolean): RuleExample[] {
  return Object.entries(examples).map(([name, value]) => ({ name, good, value }));
}

interface ResolvedBody {
  readonly body: RuleBody;
  readonly reads: readonly (readonly string[])[];
  /** The names of the params that it uses. */
  readonly uses: ReadonlySet<string>;
}

/** What the body of a rule is resolved from. */
interface BodySource {
  readonly context: SpecContext;
  readonly file: SpecFile;
  readonly raw: RawRule;
  readonly constants: readonly Constant[];
  readonly subject: Shape;
  readonly types: ResolvedTypes;
  readonly expressions: ExpressionContext;
}

/** The form of the file has been checked: it has one of the two. */
function resolveBody(source: BodySource): ResolvedBody | undefined {
  return source.raw.check === undefined ? expressionBody(source) : checkBody(source, source.raw.check);
}

function expressionBody(source: BodySource): ResolvedBody | undefined {
  const { context, file, raw, constants, subject, expressions } = source;
  const expressionContext = { ...expressions, constants: new Map(constants.map((constant) => [constant.name, constant])) };
  const result = lowerExpression(raw.require ?? '', subject.name, expressionContext);
  if (!result.ok) {
    for (const { code, offset, slots } of result.problems)
      context.reporter.report(code, file, file.locateWithin(['require'], offset), slots);
    return undefined;
  }
  const applies = appliesTo(source);
  const guards = deviceGuards(result.expression, expressionContext);
  return {
    body: {
      kind: 'expression',
      text: result.text.trim(),
      written: (raw.require ?? '').trim(),
      require: result.expression,
      guards,
      ...(applies && { applies }),
      whole: wholeRule(result.expression, guards, applies),
    },
    reads: result.reads,
    uses: result.constants,
  };
}

function checkBody(source: BodySource, check: CheckName): ResolvedBody | undefined {
  const { context, file, raw, constants, subject, types } = source;
  const result = resolveCheck(check, raw.with ?? {}, constants, subject, types, context.roles);
  if ('problem' in result) {
    const { problem, argument } = result;
    context.reporter.report('misplaced-check', file, argument === undefined ? ['check'] : argument, {
      check,
      subject: subject.name,
      problem,
    });
    return undefined;
  }
  const applies = appliesTo(source);
  return {
    body: { kind: 'check', check: result.call, ...(applies && { applies }) },
    reads: checkReads(result.call),
    uses: new Set(result.uses),
  };
}

function appliesTo({ raw, subject, types, expressions }: BodySource): Expression | undefined {
  const wanted = wantedTypes(raw);
  return wanted.length === 0 ? undefined : commandApplies(wanted, subject.name, types.commands, expressions);
}

function wantedTypes({ for: wanted = [] }: RawRule): readonly string[] {
  return typeof wanted === 'string' ? [wanted] : wanted;
}

function toExpressionContext({ shapes, enums }: ResolvedTypes, roles: Roles): ExpressionContext {
  return { shapes: byName('shape', shapes), enums: byName('enum', enums), roles };
}

function withSupersession({ files, reporter, roles }: SpecContext, rule: Rule, rules: readonly Rule[]): Rule {
  const file = files.rule.find(({ path }) => path === rule.file);
  const ids = file?.data.supersededBy;
  if (file === undefined || ids === undefined) return rule;
  if (rule.severity === 'error') reporter.report('superseded-error', file, ['supersededBy'], { rule: rule.id });
  const candidates = rules.filter(({ subject, body }) => subject === roles.pair.shape && body.kind === 'expression');
  const known = candidates.map(({ id }) => id);
  for (const [index, id] of ids.entries())
    if (!known.includes(id)) reportUnknown(reporter, file, ['supersededBy', index], id, `rule on ${roles.pair.shape}`, known);
  return { ...rule, supersededBy: ids };
}

/** An outcome is a value of an enum that a table of `spec/codes` explains. */
function verifyOutcome({ files, reporter }: SpecContext, file: SpecFile, raw: RawRule, types: ResolvedTypes): void {
  if (raw.outcome === undefined) return;
  const explained = files.codes.flatMap(({ data }) => types.enums.get(data.enum ?? '')?.values ?? []);
  const known = new Set(explained.map(({ name }) => name));
  if (!known.has(raw.outcome.errorCode))
    reportUnknown(reporter, file, ['outcome', 'errorCode'], raw.outcome.errorCode, 'error code or status', known);
}

/** Only a rule that judges each element can point at one. */
function pointsAtElements(body: RuleBody, at: readonly string[]): boolean {
  if (body.kind === 'check') return findsEachAt(body.check, at);
  const { require } = body;
  return require.kind === 'quantifier' && require.operator === 'all' && placeNames(require.place).join('.') === at.slice(0, -1).join('.');
}
