/** Turns a name of Protobuf, `api_level`, into the one that JSON has, `apiLevel`; other names stay as they are. */
export function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
