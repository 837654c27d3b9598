/** `error_code` -> `errorCode`: Protobuf's JSON takes both spellings of a name. */
export function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
