const slash = 0x2f;
const brace = 0x7b;

/** Tells whether a text fits a template of literal and `{id}` segments, `enterprises/{id}/devices/{id}`; an id is any text without a slash. */
export function isResourceName(text: string, template: string): boolean {
  let at = 0;
  for (let i = 0; i < template.length; i++) {
    if (template.charCodeAt(i) !== brace) {
      if (text.charCodeAt(at++) !== template.charCodeAt(i)) return false;
      continue;
    }
    const start = at;
    while (at < text.length && text.charCodeAt(at) !== slash) at++;
    if (at === start) return false;
    i = template.indexOf('}', i);
  }
  return at === text.length;
}
