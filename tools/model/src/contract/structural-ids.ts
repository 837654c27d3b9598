/** Ids of what is wrong with the form of a value, before any rule is judged: a closed list. */
export const structuralIds = [
  'schema.type',
  'schema.null',
  'schema.required',
  'schema.unknown_field',
  'schema.misplaced_field',
  'schema.other_name',
  'schema.wrapped',
  'schema.form_body',
  'schema.enum',
  'schema.range',
  'schema.max_length',
] as const;

/** One of them. */
export type StructuralId = (typeof structuralIds)[number];
