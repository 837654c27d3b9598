import { defaultDurationMs, parseDuration } from './duration.ts';
import { commands } from './gen/commands.ts';
import { commandTypeUrl, metadataMember, typeMember, unspecifiedType } from './gen/role-members.ts';
import { readKnownMembers } from './known-members.ts';
import type { KnownMembers } from './known-members.ts';
import type { OperationTiming } from './operation-reading.ts';
import { asObject, asText, isPresent, memberOf } from './runtime/loose.ts';
import type { Loose } from './runtime/loose.ts';
import { lookup } from './runtime/lookup.ts';
import type { CommandFacts } from './runtime/rows.ts';
import { parseTimestamp } from './timestamp.ts';

/**
 * Takes an operation's metadata as a Command, as far as this version knows its members; empty when its `@type` names something else.
 * Without one it is taken as Command.
 */
export function readCommand(metadata: unknown): KnownMembers {
  const typeUrl = asText(memberOf(metadata, '@type'));
  return readKnownMembers(typeUrl === undefined || typeUrl === commandTypeUrl ? asObject(metadata) : {}, metadataMember);
}

/** Infers a command's type: `type` unless unspecified, else what its only params member belongs to, else undefined. */
export function inferCommandType(command: Loose): string | undefined {
  const type = asText(command[typeMember]);
  if (type !== undefined && type !== unspecifiedType) return type;
  const matching = Object.keys(commands).filter((each) => hasMember(command, lookup(commands, each)?.params));
  return matching.length === 1 ? matching[0] : undefined;
}

/**
 * Finds what is known of the command's result. Without a type, the status member that is there tells as much as is needed.
 * Undefined for a type that is newer than this version.
 */
export function commandFacts(command: Loose, type: string | undefined): CommandFacts | undefined {
  if (type !== undefined) return lookup(commands, type);
  const found = Object.keys(commands).find((each) => hasMember(command, lookup(commands, each)?.status));
  return found === undefined ? undefined : lookup(commands, found);
}

/** Names the status members that are there but belong to other commands. */
export function foreignStatuses(command: Loose, { status }: CommandFacts): string[] {
  const all = Object.keys(commands).map((type) => lookup(commands, type)?.status);
  return [...new Set(all)].filter((name) => name !== undefined).filter((name) => name !== status && isPresent(command[name]));
}

function hasMember(command: Loose, name: string | undefined): boolean {
  return name !== undefined && isPresent(command[name]);
}

/** Reads when the command was created and until when it is valid. */
export function readTiming(command: Loose): OperationTiming {
  const createTime = shortText(command['createTime']);
  const duration = shortText(command['duration']);
  const created = createTime === undefined ? undefined : parseTimestamp(createTime);
  const valid = duration === undefined ? defaultDurationMs : parseDuration(duration);
  return {
    ...(createTime === undefined ? {} : { createTime }),
    ...(duration === undefined ? {} : { duration }),
    ...(created === undefined || valid === undefined ? {} : { expiresAt: created + valid }),
  };
}

/** A time or a duration is no longer than this; anything that is, is none. */
const longestTime = 64;

function shortText(value: unknown): string | undefined {
  const text = asText(value);
  return text === undefined || text.length > longestTime ? undefined : text;
}

/** No resource name is longer: three segments of 255 characters, and their collections. */
const longestName = 1024;

/** Takes the device's name out of an operation's; undefined when it is not in it. */
export function deviceOf(name: string | undefined): string | undefined {
  if (name === undefined || name.length > longestName) return undefined;
  return /^(enterprises\/[^/]+\/devices\/[^/]+)\/operations\/[^/]+$/.exec(name)?.[1];
}
