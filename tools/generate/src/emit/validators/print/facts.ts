import { type Code, code, lines } from '../../../code/code.ts';
import { quote } from '../../../code/literal.ts';
import type { FactsPlan } from '../plan/types.ts';
import { enumWords, factsOf, runtimeTypes } from '../symbols.ts';
import { printOtherNames } from './other-names.ts';

/** Prints what is known of a closed object, for what is said of mistakes in it. */
export function printFactsOf(shape: string, { owner, fields, serverSet, inner, others, commands, example }: FactsPlan): Code {
  return lines(
    `/** What is known of ${owner}, for what is said of mistakes in it. */`,
    code`export const ${factsOf(shape).name}: ${runtimeTypes.ObjectFacts} = {`,
    `owner: ${quote(owner)},\nfields: [${fields.map(quote).join(', ')}],`,
    serverSet.length === 0 ? '' : `serverSet: [${serverSet.map(quote).join(', ')}],`,
    inner.length === 0 ? '' : lines('inner: {', ...inner.map(({ member, shape: name }) => code`${member}: ${factsOf(name)},`), '},'),
    others.length === 0 ? '' : `others: ${printOtherNames(others)},`,
    commands === undefined ? '' : printCommands(commands),
    example === undefined ? '' : `example: ${quote(example)},`,
    '};',
  );
}

function printCommands({ type, types, params, owners }: NonNullable<FactsPlan['commands']>): Code {
  return lines(
    'commands: {',
    code`type: ${quote(type)},\ntypes: ${enumWords(types)},\nparams: ${quote(params)},`,
    `owners: { ${owners.map((owner) => `${owner.member}: ${quote(owner.type)}`).join(', ')} },`,
    '},',
  );
}
