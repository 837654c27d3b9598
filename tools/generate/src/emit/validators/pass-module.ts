import type { Field, Model, Rule, Shape } from '@amapi-spec/model';
import { bit, mask, number } from './bits.ts';
import { canWarn, memberCheck, type MemberContext } from './member-checks.ts';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';
import { localName, quote, withArticle } from './names.ts';
import { initialValue, localType, readsOf, type ReadNode, type Reads } from './reads.ts';
import { ruleStatements } from './rule-statements.ts';
import type { Pass } from './rule-writer.ts';

/** Prints the function of one shape for one pass; the constants and types that it names are the module's. */
export function passFunction(shape: Shape, pass: Pass, rules: readonly Rule[], context: Omit<MemberContext, 'shape' | 'pass'>): string {
  const { model } = context;
  const reads = readsOf(shape, rules, model);
  const members: MemberContext = { ...context, shape, pass };
  const cases = shape.fields.map((field) => memberCase(field, reads, members)).filter((text) => text !== '');
  const serverRule = rules.find((rule) => rule.body.kind === 'check' && rule.body.check.name === 'no_server_set_field');
  if (pass !== 'warns' || serverRule !== undefined) cases.push(...serverSetCases(shape.serverSet, serverRule, pass));
  const statements = ruleStatements(rules, reads, pass, model);
  const lines = [...head(shape, pass, model), ...locals(reads, model)];
  const visits = pass !== 'warns' || cases.length > 0;
  if (visits) {
    lines.push(
      'for (const key in value) {',
      pass === 'warns' ? 'const member = (value as Record<string, unknown>)[key];' : 'const member = value[key];',
    );
    // Of a value that holds others beside each other, a member that is null is missing.
    const carries = shape.fields.some(isStructurallyRequired);
    lines.push(
      carries && pass === 'report' ? 'if (member === undefined || member === null) continue;' : 'if (member === undefined) continue;',
    );
    if (pass === 'report') lines.push('issues.enter(key);');
    lines.push('switch (key) {', ...cases, ...unknownCase(shape, pass), '}');
    if (pass === 'report') lines.push('issues.leave();');
    lines.push('}');
  }
  if (pass === 'report') lines.push(...missing(shape));
  if (reads.kind !== undefined) lines.push(kindStatements(reads, model));
  lines.push(statements, ...(pass === 'verdict' ? ['return true;'] : pass === 'warns' ? ['return false;'] : []), '}');
  return [...knownFields(shape, pass), lines.join('\n').replace(/\n{2,}/g, '\n')].join('\n');
}

function head(shape: Shape, pass: Pass, { roles }: Model): string[] {
  const required = shape.fields.filter(isStructurallyRequired).map(({ name }) => name);
  switch (pass) {
    case 'verdict':
      return [
        `/** Tells whether a value is ${withArticle(shape.name)} that breaks no error rule. */`,
        `export function isValid${shape.name}(value: unknown): boolean {`,
        'if (!isObject(value)) return false;',
        ...required.map((name) => `if (value.${name} === undefined) return false;`),
      ];
    case 'warns':
      return [
        `/** Tells whether there is anything to warn about in ${withArticle(shape.name)} that passed. */`,
        `export function hasWarnings${shape.name}(value: object): boolean {`,
      ];
    case 'report':
      return [
        `/** Collects what is wrong with a value as ${withArticle(shape.name)}. */`,
        `export function collectIssues${shape.name}(value: unknown, issues: IssueCollector): void {`,
        'if (!issues.isObject(value)) return;',
        ...(shape.name === roles.pair.shape ? ['markSuperseded(value, issues);'] : []),
      ];
  }
}

/** Only what has no rule to report its absence is required by the structure. */
function isStructurallyRequired(field: Field): boolean {
  return field.required && field.requiredRule === undefined;
}

function missing(shape: Shape): string[] {
  return shape.fields
    .filter(isStructurallyRequired)
    .map(({ name }) => `if (value.${name} === undefined || value.${name} === null) addMissing(${quote(name)}, issues);`);
}

function knownFields(shape: Shape, pass: Pass): string[] {
  if (pass !== 'report' || shape.variant !== 'request') return [];
  return [`const fields: readonly string[] = [${shape.fields.map(({ name }) => quote(name)).join(', ')}];`, ''];
}

function locals({ shape, members, bits }: Reads, model: Model): string[] {
  const lines = [...members].map(([name, node]) => {
    const initial = initialValue(node, model);
    if (initial === undefined) return `let ${localName(name)}: ${localType(name, node)} | undefined;`;
    const annotated = initial.startsWith('empty') ? `: ${localType(name, node)}` : '';
    return `let ${localName(name)}${annotated} = ${initial};`;
  });
  return [...lines, ...(bits.length > 0 ? [`let seen = ${number(0, shape)};`] : [])];
}

function memberCase(field: Field, reads: Reads, context: MemberContext): string {
  const node = reads.members.get(field.name);
  const mark = `seen |= ${bit(field.name)};`;
  const marks = !reads.bits.includes(field.name) ? '' : context.pass === 'report' ? `if (member !== null) ${mark}` : mark;
  if (context.pass === 'warns' && node === undefined && marks === '' && !canWarn(field.type, context.warning)) return '';
  const { type } = context.model.roles.command;
  const keep = node === undefined ? '' : `${localName(field.name)} = ${assigned(field, node, context)};`;
  const forget = context.pass === 'report' && reads.kind === 'self' && field.name === type ? ` else ${localName(type)} = '';` : '';
  return `case ${quote(field.name)}:\n${marks}\n${memberCheck(field, keep, context)}${forget}\nbreak;`;
}

/** What a local is assigned: the member, with a cast where its check does not narrow it. */
function assigned(field: Field, node: ReadNode, { pass }: MemberContext): string {
  const narrowed = ['string', 'duration', 'timestamp', 'int64', 'int32', 'boolean', 'enum'];
  return pass !== 'warns' && narrowed.includes(field.type.kind) ? 'member' : `member as ${localType(field.name, node)}`;
}

/** Scalars and messages are there when their key is; a list or a map when it is not empty. */
function serverSetCases(fields: readonly Field[], rule: Rule | undefined, pass: Pass): string[] {
  const cases = (kinds: (type: Field['type']) => boolean, skip: string): string => {
    const names = fields.filter(({ type }) => kinds(type)).map(({ name }) => `case ${quote(name)}:`);
    return names.length === 0 ? '' : [...names, skip, serverSetStatements(rule, pass)].join('\n');
  };
  return [
    cases(({ kind }) => kind !== 'list' && kind !== 'map', ''),
    cases(({ kind }) => kind === 'list', 'if (Array.isArray(member) && member.length === 0) break;'),
    cases(({ kind }) => kind === 'map', 'if (isObject(member) && entries(member) === 0) break;'),
  ].filter((text) => text !== '');
}

function serverSetStatements(rule: Rule | undefined, pass: Pass): string {
  const isNull =
    pass === 'report' ? 'if (issues.isNull(member)) break;\n' : pass === 'verdict' ? 'if (member === null) return false;\n' : '';
  if (rule === undefined) return `${isNull}break;`;
  if (pass === 'report') return `${isNull}// ${rule.id}\nissues.brokenHere(${camelCase(rule.id)});\nbreak;`;
  return `// ${rule.id}\nreturn ${pass === 'verdict' ? 'false' : 'true'};`;
}

function unknownCase(shape: Shape, pass: Pass): string[] {
  if (shape.variant !== 'request' || pass === 'warns') return [];
  // An inherited member is not part of the JSON.
  const statement = pass === 'verdict' ? 'return false;' : `issues.unknownField(key, '${shape.schema}', fields);`;
  return ['default:', `if (Object.hasOwn(value, key)) ${statement}`];
}

function kindStatements(reads: Reads, model: Model): string {
  const { command, pair } = model.roles;
  if (reads.kind === 'below') return `const commandType = inferCommandType(${localName(pair.command)});`;
  const owners = model.commands.flatMap(({ type, params }) => (params ? [{ type, field: params.field }] : []));
  return [
    '// What the command is: its type, or else the owner of the only params member.',
    `let commandType = ${localName(command.type)};`,
    `if (commandType === '${command.unspecified}') {`,
    `switch (seen & ${mask(
      owners.map(({ field }) => field),
      reads.shape,
    )}) {`,
    ...owners.map(({ type, field }) => `case ${bit(field)}:\ncommandType = '${type}';\nbreak;`),
    "default:\ncommandType = '';",
    '}\n}',
  ].join('\n');
}
