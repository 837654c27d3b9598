/** What a page is about. */
export type PageKind = "overview" | "method" | "command" | "schema" | "enum" | "rule" | "codes";

/** A page of the reference. */
export interface Page {
  /** Relative to the folder of all pages: `commands/lock.md`, which is `@amapi-spec/docs/pages/commands/lock.md`. */
  readonly path: string;
  /** Its first heading, as plain text. */
  readonly title: string;
  readonly kind: PageKind;
}

/** Lists every page of the reference, the first page first. */
export const pages: readonly Page[] = [
  { path: "index.md", title: "Doors", kind: "overview" },
  { path: "matrix.md", title: "Which device takes which command", kind: "overview" },
  { path: "rules.md", title: "Rules", kind: "overview" },
  { path: "sources.md", title: "Sources", kind: "overview" },
  { path: "methods/issue-command.md", title: "issueCommand", kind: "method" },
  { path: "commands/open-door.md", title: "OPEN_DOOR", kind: "command" },
  { path: "schemas/Command.md", title: "Command", kind: "schema" },
  { path: "schemas/CommandForDevice.md", title: "CommandForDevice", kind: "schema" },
  { path: "schemas/Device.md", title: "Device", kind: "schema" },
  { path: "schemas/OpenDoorParams.md", title: "OpenDoorParams", kind: "schema" },
  { path: "schemas/CommandType.md", title: "CommandType", kind: "enum" },
  { path: "rules/schema.type.md", title: "schema.type", kind: "rule" },
  { path: "rules/schema.null.md", title: "schema.null", kind: "rule" },
  { path: "rules/schema.required.md", title: "schema.required", kind: "rule" },
  { path: "rules/schema.unknown_field.md", title: "schema.unknown_field", kind: "rule" },
  { path: "rules/schema.form_body.md", title: "schema.form_body", kind: "rule" },
  { path: "rules/schema.enum.md", title: "schema.enum", kind: "rule" },
  { path: "rules/schema.range.md", title: "schema.range", kind: "rule" },
  { path: "rules/schema.max_length.md", title: "schema.max_length", kind: "rule" },
  { path: "rules/doors.min_api_level.md", title: "doors.min_api_level", kind: "rule" },
  { path: "codes/door-statuses.md", title: "States of a door", kind: "codes" },
];
