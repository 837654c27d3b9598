/** What an error of Ajv says, as far as issues are made from it. */
export interface AjvError {
  readonly keyword: string;
  readonly instancePath: string;
  /** Steps of the path to the keyword, decoded. */
  readonly schemaPath: readonly string[];
  readonly params: Readonly<Record<string, unknown>>;
  /** The name that is judged, below `propertyNames`. */
  readonly propertyName?: string;
  /** What was judged, in an object of its own since it may be anything; only with Ajv's option `verbose`. */
  readonly judged?: { readonly value: unknown };
}

/** Reads an error of Ajv; undefined for anything else. */
export function readAjvError(error: unknown): AjvError | undefined {
  if (!isRecord(error)) return undefined;
  const { keyword, instancePath, schemaPath, params, propertyName } = error;
  if (typeof keyword !== 'string' || typeof instancePath !== 'string' || typeof schemaPath !== 'string') return undefined;
  // With Ajv's deprecated option `jsPropertySyntax` it is no pointer.
  if (instancePath !== '' && !instancePath.startsWith('/')) return undefined;
  return {
    keyword,
    instancePath,
    schemaPath: schemaPath.split('/').map(decode),
    params: isRecord(params) ? params : {},
    ...(typeof propertyName === 'string' && { propertyName }),
    ...('data' in error && { judged: { value: error['data'] } }),
  };
}

function decode(step: string): string {
  return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
