/** Tells whether a text fits a template of literal and `{id}` segments, `enterprises/{id}/devices/{id}`; an id is any text without a slash. */
export function isResourceName(text: string, template: string): boolean {
  const wanted = template.split('/');
  const given = text.split('/', wanted.length + 1);
  return given.length === wanted.length && wanted.every((segment, i) => (segment.startsWith('{') ? given[i] !== '' : given[i] === segment));
}
