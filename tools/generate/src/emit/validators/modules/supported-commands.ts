import type { Model } from '@amapi-spec/model';
import { type Code, code } from '../../../code/code.ts';
import { symbol, typeSymbol } from '../../../code/import-symbol.ts';
import { quote } from '../../../code/literal.ts';
import { looseDevice } from '../names.ts';
import { pairSymbols } from '../symbols.ts';

const judgeSupport = symbol('judgeSupport', 'runtime/support.ts');
const CommandSupport = typeSymbol('CommandSupport', 'runtime/support.ts');
const Options = typeSymbol('Options', 'runtime/types.ts');
const RuleId = typeSymbol('RuleId', 'runtime/types.ts');

/** Prints `supportedCommands`: the rules for a device, with everything that they ask of the command settled. */
export function supportModule(model: Model): Code {
  const types = model.commands.map(({ type }) => quote(type));
  const device = typeSymbol(looseDevice(model), '@amapi-spec/types');
  return code`/** Names of the command types that this package knows. */
export type KnownCommandType = ${types.join(' | ')};

/** What \`supportedCommands\` gives: every command type, and what this device makes of it. */
export type SupportedCommands = { readonly [type in KnownCommandType]: ${CommandSupport} };

const types: readonly KnownCommandType[] = [${types.join(', ')}];

/**
 * Tells for each command type whether a device can take it, which rules say no, and which limit the parameters.
 * \`unknown\` where it depends on a fact that the device does not state; a malformed device states none. Never throws.
 */
export function supportedCommands(device: ${device}, options?: Pick<${Options}<${RuleId}>, 'rules'>): SupportedCommands {
  return ${judgeSupport}(device, types, ${pairSymbols.device}, options) as SupportedCommands;
}
`;
}
