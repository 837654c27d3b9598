/** What a command's validity is when its duration is absent. Source: Command.duration. */
export const defaultDurationMs = 600_000;

/** Protobuf's longest duration has 23 characters; leading zeros are borne. */
const longest = 64;

/** Reads a google.protobuf.Duration in JSON, `3.5s`, as milliseconds; undefined for anything else and for negative ones. */
export function parseDuration(text: string): number | undefined {
  const match = text.length > longest ? null : /^(\d+)(\.\d{1,9})?s$/.exec(text);
  if (match === null) return undefined;
  const milliseconds = Number(`${match[1]}${match[2] ?? ''}`) * 1000;
  return Number.isFinite(milliseconds) ? milliseconds : undefined;
}
