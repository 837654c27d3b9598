import type { Rule, RuleExample } from '@amapi-spec/model';
import { checkTargets } from '@amapi-spec/model';
import { sourceSection } from './citations.ts';
import { code, json, link, list, page, prose, section } from './markdown.ts';
import type { Block } from './markdown.ts';
import { pagePath } from './site.ts';
import type { Site } from './site.ts';

/** The page of one rule: what, why, where it holds, examples both ways, sources. */
export function rulePage(site: Site, rule: Rule): string {
  const from = pagePath.rule(rule.id);
  return page(
    `# ${rule.id}`,
    `**${severityText[rule.severity]}** ${prose(capital(rule.message))}.`,
    rule.why === undefined ? undefined : prose(rule.why),
    section(2, 'Where it holds', list(scope(site, from, rule))),
    section(2, 'The requirement', requirement(rule)),
    section(2, 'What the device would report', outcome(rule)),
    section(2, 'Right', ...examples(rule.examples.filter(({ valid }) => valid))),
    section(2, 'Wrong', ...examples(rule.examples.filter(({ valid }) => !valid))),
    section(2, 'Carried by', carriers(rule)),
    section(2, 'Changing its level', `\`\`\`ts\nvalidateCommandRequest(value, { rules: { '${rule.id}': '${rule.severity === 'off' ? 'warning' : 'off'}' } });\n\`\`\``),
    sourceSection(site, from, rule.source),
  );
}

const severityText: Readonly<Record<Rule['severity'], string>> = {
  error: 'Error.',
  warning: 'Warning.',
  off: 'Not reported unless asked for.',
};

function scope(site: Site, from: string, rule: Rule): string[] {
  const shape = site.shapes.get(rule.subject);
  const commands = rule.for.flatMap((type) => {
    const command = site.commands.get(type);
    return command === undefined ? [] : [link(from, pagePath.command(command.slug), type)];
  });
  return [
    `Judged: ${link(from, pagePath.schema(shape?.schema ?? rule.subject), rule.subject)}`,
    `Commands: ${commands.length === 0 ? 'all' : commands.join(', ')}`,
    `Reported at: ${code(rule.at.join('.'))}`,
  ];
}

function requirement({ body }: Rule): Block {
  if (body.kind === 'check') return `Named check ${code(body.check.name)}: what CEL cannot say.`;
  const guards = body.guards.map(({ place }) => code(place.steps.flatMap((step) => (step.kind === 'field' ? [step.name] : [])).join('.')));
  const unknown = guards.length === 0 ? undefined : `It says nothing as long as ${guards.join(' or ')} is unknown: absent, unspecified, or a value newer than this spec.`;
  return page(`\`\`\`cel\n${body.text}\n\`\`\``, unknown).trim();
}

function outcome({ outcome: reported }: Rule): Block {
  const bases = { documented: 'as documented', inferred: 'inferred from the documents', observed: 'as observed' } as const;
  return reported && `${code(reported.errorCode)}, ${bases[reported.basis]}.`;
}

function examples(chosen: readonly RuleExample[]): Block[] {
  return chosen.map(({ name, value }) => `${prose(capital(name))}:\n\n${json(value)}`);
}

function carriers({ body, severity }: Rule): Block {
  const targets = body.kind === 'check' ? checkTargets[body.check.name] : (['validators', 'json-schema', 'protobuf'] as const);
  const carried = { validators: 'the validators', 'json-schema': 'the JSON Schema', protobuf: 'the .proto' } as const;
  const names = targets.filter((target) => severity === 'error' || target === 'validators').map((target) => carried[target]);
  return `${capital(names.join(', '))}${severity === 'error' ? '' : '; elsewhere as an annotation'}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
