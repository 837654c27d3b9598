import { defaultDurationMs, parseDuration } from './duration.ts';
import { commands } from './gen/commands.ts';
import type { OperationTiming } from './operation-reading.ts';
import { commandTypeUrl } from './runtime/command-type-url.ts';
import { asObject, asText, isPresent } from './runtime/loose.ts';
import type { Loose } from './runtime/loose.ts';
import { lookup } from './runtime/lookup.ts';
import type { CommandFacts } from './runtime/rows.ts';
import { parseTimestamp } from './timestamp.ts';

/** Takes an operation's metadata as a Command; empty when its `@type` names something else. Without one it is taken as Command. */
export function readCommand(metadata: unknown): Loose {
  const command = asObject(metadata);
  const typeUrl = asText(command['@type']);
  return typeUrl === undefined || typeUrl === commandTypeUrl ? command : {};
}

/** Infers a command's type: `type` unless unspecified, else what its only params member belongs to, else undefined. */
export function inferCommandType(command: Loose): string | undefined {
  const type = asText(command['type']);
  if (type !== undefined && type !== 'COMMAND_TYPE_UNSPECIFIED') return type;
  const matching = Object.entries(commands).filter(([, { params }]) => params !== undefined && isPresent(command[params]));
  return matching.length === 1 ? matching[0]?.[0] : undefined;
}

/**
 * Finds what is known of the command's result. Without a type, the status member that is there tells as much as is needed.
 * Undefined for a type that is newer than this version.
 */
export function commandFacts(command: Loose, type: string | undefined): CommandFacts | undefined {
  if (type !== undefined) return lookup(commands, type);
  return Object.values(commands).find(({ status }) => status !== undefined && isPresent(command[status]));
}

/** Reads when the command was created and until when it is valid. */
export function readTiming(command: Loose): OperationTiming {
  const createTime = asText(command['createTime']);
  const duration = asText(command['duration']);
  const created = createTime === undefined ? undefined : parseTimestamp(createTime);
  const valid = duration === undefined ? defaultDurationMs : parseDuration(duration);
  return {
    ...(createTime === undefined ? {} : { createTime }),
    ...(duration === undefined ? {} : { duration }),
    ...(created === undefined || valid === undefined ? {} : { expiresAt: created + valid }),
  };
}

/** Takes the device's name out of an operation's; undefined when it is not in it. */
export function deviceOf(name: string | undefined): string | undefined {
  return /^(enterprises\/[^/]+\/devices\/[^/]+)\/operations\/[^/]+$/.exec(name ?? '')?.[1];
}
