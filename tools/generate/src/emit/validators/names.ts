/** Turns `StartLostModeStatus_Status` into `start-lost-mode-status-status`. */
export function kebabCase(name: string): string {
  return words(name).join('-').toLowerCase();
}

/** Turns `add_esim.min_api_level` or `CommandRequest` into `addEsimMinApiLevel`, `commandRequest`. */
export function camelCase(name: string): string {
  const [first = '', ...rest] = words(name);
  return first.toLowerCase() + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join('');
}

/** Turns `StartLostModeStatus_Status` into `StartLostModeStatusStatus`. */
export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** Turns `addEsimParams` into `ADD_ESIM_PARAMS`. */
export function constantCase(name: string): string {
  return words(name).join('_').toUpperCase();
}

/** Prints a JavaScript string literal in single quotes. */
export function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** Puts the indefinite article before a name: `a Command`, `an Operation`. */
export function withArticle(name: string): string {
  return `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`;
}

/** Names a local variable after a field, out of the way of what generated code uses itself. */
export function localName(field: string): string {
  return taken.has(field) ? `${field}Field` : field;
}

const taken = new Set(
  'value key member element report rules seen kind i map break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with yield let static await async arguments eval'.split(
    ' ',
  ),
);

function words(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
}
