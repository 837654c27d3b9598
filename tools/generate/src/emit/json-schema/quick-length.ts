import { ifThen, type JsonSchema } from './json-schema.ts';

const latin = String.raw`[\x00-\xff]`;
const other = String.raw`[^\x00-\xff]`;

/** So many characters a pattern takes at once: of a text of Latin-1, V8 looks at none of them, only for the last one to be there. */
const run = 16;

/** RE2 repeats nothing more often. */
const mostRuns = 1000;

/**
 * Says of texts that must not be longer than something that only those are to be counted which may be longer: Ajv counts code points one by one, and a
 * pattern passes over a text of Latin-1 in runs. The verdict is the same, whatever the engine of patterns takes for a character.
 * @returns the same schema where it bounds no text.
 */
export function withQuickLengths(schema: JsonSchema): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  const entries = Object.entries(schema);
  const [[keyword, value] = []] = entries;
  if (entries.length === 1 && keyword === 'maxLength' && Number(value) >= run && Number(value) < run * mostRuns) {
    // What the pattern finds to be too long is not counted here, since the rule counts it.
    return ifThen({ pattern: maybeLonger(Number(value)) }, { if: { pattern: other }, then: schema, else: { not: {} } });
  }
  return Object.fromEntries(entries.map(([key, part]) => [key, applicators[key]?.(part) ?? part]));
}

const quickSchema = (part: unknown): unknown => withQuickLengths(part as JsonSchema);

/** Keywords whose schemas say what has to be, by what is made of their values. */
const applicators: Readonly<Record<string, ((value: unknown) => unknown) | undefined>> = {
  allOf: (parts) => (parts as JsonSchema[]).map(quickSchema),
  properties: (members) => Object.fromEntries(Object.entries(members as object).map(([name, part]) => [name, quickSchema(part)])),
  additionalProperties: quickSchema,
  items: quickSchema,
};

/** A pattern of all texts that are longer, and of all with a character that is not of Latin-1: these take a pattern longer than they take to count. */
function maybeLonger(max: number): string {
  const [runs, rest] = [Math.floor((max + 1) / run), (max + 1) % run];
  return `^${latin}*${other}|^(?:${latin.repeat(run)}){${runs}}${rest === 0 ? '' : `${latin}{${rest}}`}`;
}
