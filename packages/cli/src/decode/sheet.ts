/** What `decode` found: rows for people, data for programs. Neither has a secret or a whole identifier in it. */
export interface Sheet {
  readonly title: string;
  /** One or more sentences. */
  readonly summary: string;
  /** Label and text; rows without a text are left out. */
  readonly rows: readonly (readonly [label: string, text: string | undefined])[];
  readonly data: SheetData;
  /** What was refused for its kind is this. */
  readonly kind?: string;
}

/** As functions of the decoders return it: `issues` tells an input that could not be decoded. `remark` says how it was read, where that is a guess. */
export type SheetData = { readonly remark?: object } & (
  | { readonly value: unknown; readonly issues?: undefined }
  | { readonly issues: readonly object[] }
);

/** Makes the sheet of an input that cannot be decoded. */
export function refusedSheet(
  title: string,
  issue: { readonly code: string; readonly message: string; readonly position?: number; readonly kind?: string },
): Sheet {
  const { message, kind, position } = issue;
  const at = position === undefined ? undefined : `character ${position + 1}`;
  return { title, summary: message, rows: [['at', at]], data: { issues: [issue] }, ...(kind === undefined ? {} : { kind }) };
}
