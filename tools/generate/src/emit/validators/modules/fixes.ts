import type { FixEdit, Model } from '@amapi-spec/model';
import { type Code, code } from '../../../code/code.ts';
import { typeSymbol } from '../../../code/import-symbol.ts';
import { quote, regex } from '../../../code/literal.ts';

/** Prints what a machine can do about broken rules, and what it has to know of commands so that it does no harm. */
export function fixesModule({ rules, commands, roles }: Model): Code {
  const fixes = rules.flatMap(({ id, fix }) =>
    fix === undefined ? [] : [`${quote(id)}: { safe: ${fix.safe}, edit: ${editText(fix.edit)} },`],
  );
  const irreversible = commands.flatMap(({ type, irreversible }) => (irreversible ? [quote(type)] : []));
  return code`/** What can be done about a broken rule, by its id. */
export const ruleFixes: Readonly<Record<string, ${typeSymbol('RuleFix', 'runtime/rule-fix.ts')}>> = {
${fixes.join('\n')}
};

/** Types of commands that no other command takes back. */
export const irreversibleTypes: readonly string[] = [${irreversible.join(', ')}];

/** The member that says which command it is. */
export const typeMember = ${quote(roles.command.type)};

/** Where a command is in what holds it and its device. */
export const commandMember = ${quote(roles.pair.command)};
`;
}

function editText(edit: FixEdit): string {
  switch (edit.kind) {
    case 'remove':
      return "{ kind: 'remove' }";
    case 'add':
      return `{ kind: 'add', value: ${JSON.stringify(edit.value)} }`;
    case 'replace': {
      const replacements = edit.replacements.map(({ pattern, by }) => `{ pattern: ${regex(pattern, 'gu')}, by: ${quote(by)} }`);
      return `{ kind: 'replace', in: ${quote(edit.in)}, replacements: [${replacements.join(', ')}] }`;
    }
    case 'rewrite':
      return `{ kind: 'rewrite', form: ${quote(edit.form)} }`;
  }
}
