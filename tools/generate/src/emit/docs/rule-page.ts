import { definitionOf, type DeviceGuard, type Model, type Rule, type RuleExample } from '@amapi-spec/model';
import { breakCel } from './break-cel.ts';
import { breadcrumb } from './breadcrumb.ts';
import { exampleText } from './example-text.ts';
import { fixText } from './fix-text.ts';
import { createFootnotes } from './footnotes.ts';
import {
  capital,
  capitalOfWord,
  code,
  enumerate,
  fenced,
  join,
  json,
  link,
  page,
  type Page,
  section,
  sentence,
  type Block,
} from './markdown.ts';
import { prose } from './prose.ts';
import { messageText, proseAbout, ruleLink } from './rule-text.ts';
import { pagePath, type Site } from './site.ts';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';

/** The page of one rule: what, why, where it holds, examples both ways, sources. */
export function rulePage(site: Site, rule: Rule): Page {
  const from = pagePath.rule(rule.id);
  const broken = site.model.examples.filter(({ breaks }) => breaks.includes(rule.id));
  return page(
    breadcrumb(from, 'rules'),
    rule.id,
    `${severityText[rule.severity]} ${messageText(site, from, rule)}`,
    rule.why === undefined ? undefined : proseAbout(site, from, rule.why, rule.at),
    section(2, 'When it applies', scope(site, from, rule), exceptions(site, from, rule), outcome(site, from, rule)),
    section(2, 'The requirement', requirement(site, from, rule)),
    section(
      2,
      'Accepted',
      ...examples(
        site,
        from,
        rule.examples.filter(({ good }) => good),
      ),
    ),
    section(
      2,
      'Reported',
      ...examples(
        site,
        from,
        rule.examples.filter(({ good }) => !good),
      ),
    ),
    section(2, 'How to mend it', fixText(rule)),
    section(2, 'Further examples', ...broken.map((example) => exampleText(site, from, example))),
    section(2, 'Enforced by', carriers(rule), levelText(site, rule)),
    createFootnotes(site, from, 'document', rule.source).section(),
  );
}

const severityText: Readonly<Record<Rule['severity'], string>> = {
  error: '**Error.**',
  warning: '**Warning.**',
  off: '**Off by default.**',
};

function scope(site: Site, from: string, rule: Rule): Block {
  const commands = rule.for.map((type) => link(from, pagePath.command(site.commands.get(type).slug), code(type)));
  const { schema } = site.shapes.get(rule.subject);
  const subject = link(from, pagePath.schema(schema), code(schema));
  const whole = site.model.roles.inputs.find(({ shape }) => shape === rule.subject)?.subject;
  const what = whole === undefined ? `${subject} wherever a request has it` : `${lowerFirst(whole)} (${subject})`;
  const which = commands.length === 0 ? '' : `, for ${enumerate(commands)}`;
  return `The rule judges ${what}${which}. The issue points at ${pathText(rule.at, whole === undefined)}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `*` means each member, element or entry that breaks the rule. */
function pathText(at: Rule['at'], inside: boolean): string {
  const path = at.filter((segment) => segment !== '*').join('.');
  const where = `${code(path)}${inside ? ' in it' : ''}`;
  if (at.at(-1) !== '*') return where;
  return path === '' ? 'the member that breaks the rule' : `each entry of ${where} that breaks the rule`;
}

function exceptions(site: Site, from: string, { id, body, supersededBy }: Rule): Block {
  const guards = body.kind === 'check' ? [] : body.guards;
  const facts = guards.map((guard) => code(factOf(site, guard)));
  const unknown =
    facts.length === 0 ? undefined : `It is skipped while ${enumerate(facts, 'or')} of the device is unknown (${unknownForms(guards)}).`;
  const superseded =
    supersededBy === undefined
      ? undefined
      : `It is superseded by ${enumerate(
          supersededBy.map((id) => ruleLink(from, id)),
          'or',
        )} where ${supersededBy.length === 1 ? 'that rule' : 'one of them'} applies.`;
  const replaced = site.model.rules.filter((other) => other.supersededBy?.includes(id));
  const supersedes =
    replaced.length === 0
      ? undefined
      : `It supersedes ${enumerate(replaced.map((other) => ruleLink(from, other.id)))}, for which nothing about the device has to be known.`;
  return join(unknown, superseded, supersedes);
}

/** A number is unknown when it is not there; an enum also when its value is none that this reference has. */
function unknownForms(guards: readonly DeviceGuard[]): string {
  const enums = guards.filter(({ place }) => place.type.kind === 'enum').length;
  if (enums === 0) return 'absent or 0';
  return `absent, unspecified${enums < guards.length ? ' or 0' : ''}, or a value that this reference does not have`;
}

function factOf({ model }: Site, { place }: DeviceGuard): string {
  const { device } = model.roles.pair;
  return place.steps.flatMap((step) => (step.kind === 'field' && step.name !== device ? [step.name] : [])).join('.');
}

function outcome(site: Site, from: string, { outcome: expected }: Rule): Block {
  if (expected === undefined) return undefined;
  const { errorCode, basis } = expected;
  const general = site.model.roles.command.error?.enum;
  const owner = site.model.enums.find(({ name, values }) => name === general && values.some((value) => value.name === errorCode));
  const status = owner ?? site.model.enums.find(({ values }) => values.some(({ name }) => name === errorCode));
  const text = status === undefined ? code(errorCode) : link(from, `${pagePath.schema(status.name)}#value-${errorCode}`, code(errorCode));
  const noun = owner === undefined ? 'status' : 'error code';
  return `If the command is sent anyway, it ends with the ${noun} ${text}: ${basisTexts[basis]}.`;
}

const basisTexts = {
  documented: 'the documents say so',
  inferred: 'this is inferred, since no document names the code for this case',
  disputed: 'one document says so, another says otherwise',
  observed: 'this has been seen in practice',
} as const;

function requirement(site: Site, from: string, { body, constants }: Rule): Block {
  if (body.kind === 'expression')
    return join(
      'In [CEL](https://cel.dev), with the JSON names of the fields; `this` is the value that the rule judges:',
      fenced('cel', breakCel(body.written)),
      constantsText(constants),
    );
  return `${sentence(prose(site, from, definitionOf(body.check.name).requirement))} This is the named check ${code(body.check.name)}: the expression language cannot express it.`;
}

function constantsText(constants: Rule['constants']): Block {
  const said = constants.map(({ name, value, android }) =>
    android === undefined ? `${code(name)} is ${code(String(value))}` : `${code(name)} is ${code(String(value))} (Android ${android})`,
  );
  return said.length === 0 ? undefined : `Here ${enumerate(said)}.`;
}

function examples(site: Site, from: string, chosen: readonly RuleExample[]): Block[] {
  return chosen.map(({ name, value }) => join(`${capitalOfWord(prose(site, from, name))}:`, json(value)));
}

function carriers({ body, severity }: Rule): Block {
  const notCarriedBy = body.kind === 'check' ? definitionOf(body.check.name).notCarriedBy : {};
  if (severity !== 'error') return 'The validators. The JSON Schema and the .proto enforce errors only.';
  const carried = { validators: 'the validators', 'json-schema': 'the JSON Schema', protobuf: 'the .proto' } as const;
  const all = Object.keys(carried) as (keyof typeof carried)[];
  const missing = all.filter((target) => notCarriedBy[target] !== undefined).map((target) => carried[target]);
  const by = `${capital(enumerate(all.filter((target) => notCarriedBy[target] === undefined).map((target) => carried[target])))}.`;
  return missing.length === 0 ? by : `${by} Not ${enumerate(missing, 'or')}, which cannot express it.`;
}

function levelText({ model }: Site, { id, judgedAs, severity }: Rule): Block {
  const [call, what] = validatorOf(model, judgedAs);
  const level = severity === 'off' ? 'warning' : 'off';
  const intro = severity === 'off' ? 'To switch it on:' : 'To switch it off, or to set another level:';
  return join(intro, fenced('ts', `${call}(${what}, { rules: { '${id}': '${level}' } });`));
}

/** The call that judges an input, and what it takes. A result comes packed in an operation. */
function validatorOf({ roles }: Model, judgedAs: string): readonly [string, string] {
  const { command, pair, operation, inputs } = roles;
  if (judgedAs === pair.shape) return [`validate${pair.shape}`, `${pair.command}, ${pair.device}`];
  const shape = judgedAs === command.result ? operation.shape : judgedAs;
  const name = inputs.find((input) => input.shape === shape)?.name ?? 'value';
  return [`validate${shape}`, camelCase(name)];
}
