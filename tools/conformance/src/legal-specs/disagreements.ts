import { createIndex, type JsonValue, type Model } from '@amapi-spec/model';
import { evaluate, findRuleFailures, inferType, isAccepted, judge, type Judgement } from '@amapi-spec/model/reference';
import fc from 'fast-check';
import { type Artifacts, isInSchema } from './artifacts.ts';
import { mistakesIn } from '../cases/mistakes.ts';
import { shrink } from '../shrink.ts';
import { valuesOf } from './values-of.ts';

/** How many values of each shape are judged. */
const count = 32;
/** How often something is none of its shape's, in the share of values that may have a wrong form. */
const wrongness = 0.05;

/** Holds the artifacts against the reference judge on values of every shape; says how they differ, in words. */
export function findDisagreements(model: Model, artifacts: Artifacts, seed: number): string[] {
  const shapes = model.shapes.flatMap(({ name }) => {
    const values = fc.sample(
      fc.oneof(
        { weight: 5, arbitrary: valuesOf(model, name) },
        { weight: 2, arbitrary: valuesOf(model, name, wrongness) },
        { weight: 1, arbitrary: valuesOf(model, name).chain((value) => mistakesIn(model, name, value)) },
      ),
      { numRuns: count, seed },
    );
    const wrong = values.find((value) => differences(model, artifacts, name, value).length > 0);
    if (wrong === undefined) return [];
    return differences(
      model,
      artifacts,
      name,
      shrink(wrong, (smaller) => differences(model, artifacts, name, smaller).length > 0),
    );
  });
  return [...shapes, ...deviceDifferences(model, artifacts, seed)];
}

function differences(model: Model, { validators, refusal }: Artifacts, shape: string, value: JsonValue): string[] {
  const judgement = judge(model, shape, value);
  const functions = validators.shapes[shape] ?? {};
  const [isValid, collectIssues] = ['isValid', 'collectIssues'].map((name) => functions[`${name}${shape}`]);
  const about = (who: string, says: unknown, wanted: unknown): string =>
    `${who} of ${shape} says ${JSON.stringify(says)}, the reference ${JSON.stringify(wanted)}: ${JSON.stringify(value)}`;
  const accepted = isAccepted(judgement);
  const verdict = isValid?.(value);
  // Where a member belongs is told from the whole of what should be a request.
  const { issues = [], warnings } = validators.validate(
    value,
    { maxIssues: Number.MAX_SAFE_INTEGER },
    collectIssues,
    validators.facts[shape],
  );
  const found = [...issues, ...warnings].map(({ rule, pointer }) => `${rule} ${pointer}`).toSorted();
  const wanted = findingsOf(judgement);
  const isMalformed = judgement.structural.length > 0;
  const compared = isMalformed ? found.filter((finding) => finding.startsWith('schema.')) : found;
  const inSchema = !isMalformed && judgement.rules.every(({ id, severity }) => severity !== 'error' || !isInSchema(model, id));
  const schema = refusal(shape, value);
  return [
    ...(verdict === accepted ? [] : [about('the verdict', verdict, accepted)]),
    ...(JSON.stringify(compared) === JSON.stringify(wanted) ? [] : [about('the issues', compared, wanted)]),
    ...((schema === undefined) === inSchema ? [] : [about('the JSON Schema', schema ?? true, { ...judgement })]),
  ];
}

/** Where the form is wrong, what is said of rules depends on the order of the walk. */
function findingsOf({ structural, rules }: Judgement): string[] {
  const forms = structural.map(({ id, pointer }) => `${id} ${pointer}`);
  const broken = rules.flatMap(({ id, pointers }) => pointers.map((pointer) => `${id} ${pointer}`));
  return (forms.length > 0 ? forms : broken).toSorted();
}

/** What a device makes of commands, beside what the reference says of each pair. */
function deviceDifferences(model: Model, { validators }: Artifacts, seed: number): string[] {
  const { command: role, device: facts, pair } = model.roles;
  const sample = (shape: string): JsonValue[] => fc.sample(valuesOf(model, shape), { numRuns: count, seed });
  // A device that breaks rules of its own states nothing.
  const devices = sample(facts.shape).filter((value) => isAccepted(judge(model, facts.shape, value)));
  const commands = sample(role.request).filter((value) => judge(model, role.request, value).structural.length === 0);
  const rules = model.rules.filter(({ subject, severity }) => subject === pair.shape && severity === 'error');
  return devices.flatMap((device, index) => {
    const support = validators.supportedCommands(device);
    const later = devices[(index + 1) % devices.length];
    return commands.flatMap((command) => {
      const type = inferType(model, command);
      const value = { command, device };
      const { undecided } = validators.validateForDevice(command, device, undefined, validators.shapes[pair.shape]?.['pairFunctions']);
      const listed = new Set(undecided.map(({ rule }) => rule));
      const said = type === undefined ? undefined : support[type];
      return rules.flatMap((rule): string[] => {
        if (rule.body.kind !== 'expression') return [];
        const { guards, applies } = rule.body;
        const isBroken = findRuleFailures(rule, value).length > 0;
        const isOpen = (applies === undefined || evaluate(applies, value)) && guards.some(({ known }) => !evaluate(known, value));
        const known = { command, device: { ...(later as object), ...(device as object) } };
        const mayBreak = isOpen && findRuleFailures(rule, known).length > 0;
        const refused = said?.refusedBy.some((note) => note.rule === rule.id) ?? false;
        const limited = said?.limits.some((note) => note.rule === rule.id) ?? false;
        const problems = [
          ...(listed.has(rule.id) && !isOpen ? ['is called undecided'] : []),
          ...(mayBreak && !listed.has(rule.id) ? ['is not called undecided'] : []),
          ...(refused && !isBroken ? ['refuses a device that takes it'] : []),
          ...(said !== undefined && isBroken && !refused && !limited ? ['is missing in what the device supports'] : []),
        ];
        const text = rule.body.text;
        return problems.map(
          (problem) => `${rule.id} ${problem} (${createIndex(model).rules.get(rule.id).for.join()}): ${text} on ${JSON.stringify(value)}`,
        );
      });
    });
  });
}
