/** Makes the pattern of a template of literal and `{id}` segments, `enterprises/{id}/devices/{id}`; an id is any text without a slash. */
export function templatePattern(template: string): string {
  const literals = template.split(/\{\w+\}/).map((literal) => literal.replaceAll(/[\^$\\.*+?()[\]{}|]/g, String.raw`\$&`));
  return `^${literals.join('[^/]+')}$`;
}
