import { createIndex, fillMessage, findingTemplate, type Model, type Rule } from '@amapi-spec/model';
import { comment } from '../../../comment.ts';
import { type Code, code, join } from '../../../code/code.ts';
import { typeSymbol } from '../../../code/import-symbol.ts';
import { quote } from '../../../code/literal.ts';
import { docsBaseOf } from '../../../docs-base.ts';
import { ruleConstant } from '../symbols.ts';
import { filled } from './texts.ts';

/**
 * Prints what collecting issues needs to know of rules: a constant each, so that a bundle holds only its own. What a rule
 * reads is left out where it is the member at fault. `onFacts` has the ids of those that read nothing but what a device states: what is malformed
 * states nothing, so that it skips none of them.
 */
export function rulesModule(rules: readonly Rule[], onFacts: ReadonlySet<string>): Code {
  return join(
    rules.map((rule) => facts(rule, onFacts.has(rule.id) ? [] : rule.reads)),
    '\n\n',
  );
}

function facts(rule: Rule, readPaths: Rule['reads']): Code {
  const at = rule.at.join('.');
  const tells = rule.tells.length > 0;
  // Sorted, since bundles are compressed: the lists of many rules are much alike.
  const reads = [...new Set(readPaths.map((path) => path.join('.')))].toSorted();
  const lines = [
    `id: ${quote(rule.id)},`,
    `severity: ${quote(rule.severity)},`,
    // All rules have the same members, as far as they can: code that reads objects of many layouts is slower.
    `params: ${tells && Object.keys(rule.params).length === 0 ? 'undefined' : JSON.stringify(rule.params)},`,
    `message: ${messageOf(rule)},`,
    `at: [${rule.at.map(quote).join(', ')}],`,
    ...(reads.length === 1 && reads[0] === at ? [] : [`reads: [${reads.map(quote).join(', ')}],`]),
    ...(rule.outcome ? [`outcome: { errorCode: ${quote(rule.outcome.errorCode)}, basis: ${quote(rule.outcome.basis)} },`] : []),
  ];
  return code`${comment(`${fillMessage(rule)}.`)}\nexport const ${ruleConstant(rule.id)}: ${typeSymbol(tells ? 'TellingRule' : 'RuleFacts', 'runtime/types.ts')} = {\n${lines.join('\n')}\n};`;
}

/** What is said of every value that breaks a rule; a function where each tells something, which may be no more than that. */
function messageOf(rule: Rule): string {
  if (rule.tells.length === 0) return quote(fillMessage(rule));
  const telling = filled(findingTemplate(rule), [], (slot) => `told[${quote(slot)}]`);
  return `(told) => ${rule.tells.includes('becomes') ? `told['becomes'] === undefined ? ${quote(fillMessage(rule))} : ` : ''}${telling}`;
}

/** Prints the list of rules: every one as data, with what docs and tools want to show. */
export function ruleListModule(model: Model): Code {
  const entries = model.rules.map((rule) => ({
    id: rule.id,
    subject: rule.subject,
    for: rule.for,
    severity: rule.severity,
    message: fillMessage(rule),
    at: rule.at.join('.'),
    params: rule.params,
    ...(rule.outcome && { outcome: rule.outcome }),
    ...(rule.why !== undefined && { why: rule.why }),
    requirement: rule.body.kind === 'expression' ? rule.body.text : rule.body.check.name,
    docs: rule.docs,
    source: rule.source.map(({ document, section, note }) => {
      const { title, address } = createIndex(model).sources.get(document);
      return { document, title, address, section, ...(note !== undefined && { note }) };
    }),
  }));
  const [Outcome, RuleId, Severity] = ['Outcome', 'RuleId', 'Severity'].map((name) => typeSymbol(name, 'runtime/types.ts'));
  return code`/** A rule as data: what it says, about what, and where that comes from. */
export interface RuleEntry {
  readonly id: ${RuleId!};
  /** The type that it judges. */
  readonly subject: string;
  /** Command types that it is for; empty: every one. */
  readonly for: readonly string[];
  readonly severity: ${Severity!};
  readonly message: string;
  /** Where an issue points, dotted, from the subject; \`*\` is an element or a key. */
  readonly at: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly outcome?: ${Outcome!};
  /** Why the rule is there. */
  readonly why?: string;
  /** The expression in CEL, or the name of the check. */
  readonly requirement: string;
  readonly docs: string;
  readonly source: readonly { readonly document: string; readonly title: string; readonly address: string; readonly section: string; readonly note?: string }[];
}

/** Every rule, sorted by id. */
export const rules: readonly RuleEntry[] = ${JSON.stringify(entries, null, 2)};
`;
}

/** Prints where the pages of issues are. */
export function docsBaseModule(model: Model): Code {
  return code`/** Where the page of a rule or of a structural finding is, without its id and ending. */
export const docsBase: string = ${quote(docsBaseOf(model))};

/** What names the type of problem documents (RFC 9457, section 3.1.1): clients compare it, so it has no version. */
export const problemType: string = ${quote(`${model.info.publicBase}validators/README.md`)};
`;
}
