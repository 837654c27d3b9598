import type { Code } from '../../code/code.ts';
import { type ImportSymbol, symbol, typeSymbol } from '../../code/import-symbol.ts';
import { exportsFrom } from '../../code/module.ts';
import type { Layout } from './layout.ts';
import type { ProtoMessage } from './proto-message.ts';
import { serviceName } from './service.ts';

/** The module that lists what the package exports, from `src`. */
export const exportsPath = 'gen/index.ts';

/** Exports every message, enum and service by name. `paths` are those of the .proto files without their ending. */
export function packageExports(layout: Layout, methods: readonly string[], paths: Readonly<Record<keyof Layout, string>>): Code {
  const requests = methods.map((rpc) => `${rpc}Request`);
  const modules = Object.entries(paths).map(([part, path]) => {
    const from = `gen/${path}_pb.js`;
    const messages = layout[part as keyof Layout].flatMap((message) => messageSymbols(message, from));
    const service = [...requests.flatMap((request) => symbolsOf(request, from)), ...messages, symbol(serviceName, from)];
    return [symbol(`file_${path.replaceAll('/', '_')}`, from), ...(part === 'service' ? service : messages)];
  });
  return exportsFrom(exportsPath, modules.flat());
}

/** What protoc-gen-es makes of a message and its enums. */
function messageSymbols({ name, enums }: ProtoMessage, from: string): ImportSymbol[] {
  return [...symbolsOf(name, from), ...enums.flatMap(({ proto }) => enumSymbols(`${name}_${proto.name}`, from))];
}

function symbolsOf(name: string, from: string): ImportSymbol[] {
  return [symbol(`${name}Schema`, from), typeSymbol(name, from), typeSymbol(`${name}Json`, from)];
}

function enumSymbols(name: string, from: string): ImportSymbol[] {
  return [symbol(name, from), symbol(`${name}Schema`, from), typeSymbol(`${name}Json`, from)];
}
