import type { Layout } from './layout.ts';
import type { ProtoMessage } from './message.ts';
import { serviceName } from './service.ts';

/** Writes the module that lists every message, enum and service by name. `files` are the .proto files without their ending. */
export function exportsModule(
  layout: Layout,
  methods: readonly string[],
  folder: string,
  files: Readonly<Record<keyof Layout, string>>,
): string {
  const requests = methods.map((rpc) => `${rpc}Request`);
  return [
    exportLine(layout.command.flatMap(messageNames), folder, files.command),
    exportLine(layout.device.flatMap(messageNames), folder, files.device),
    exportLine([...requests.flatMap(namesOf), ...layout.service.flatMap(messageNames), serviceName], folder, files.service),
  ].join('\n');
}

function exportLine(names: readonly string[], folder: string, file: string): string {
  const descriptor = `file_${folder.replaceAll('/', '_')}_${file}`;
  return `export {\n${[descriptor, ...names].map((name) => `  ${name},`).join('\n')}\n} from './${folder}/${file}_pb.js';\n`;
}

/** Names that protoc-gen-es gives a message and its enums. */
function messageNames({ name, enums }: ProtoMessage): string[] {
  return [...namesOf(name), ...enums.flatMap(({ proto }) => enumNames(`${name}_${proto.name}`))];
}

function namesOf(name: string): string[] {
  return [`${name}Schema`, `type ${name}`, `type ${name}Json`];
}

function enumNames(name: string): string[] {
  return [name, `${name}Schema`, `type ${name}Json`];
}
