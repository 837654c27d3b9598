/** What `decode` found: rows for people, data for programs. Neither has a secret or a whole identifier in it. */
export interface Sheet {
  /** The input could be decoded. */
  readonly ok: boolean;
  readonly title: string;
  /** One or more sentences. */
  readonly summary: string;
  /** Label and text; rows without a text are left out. */
  readonly rows: readonly (readonly [label: string, text: string | undefined])[];
  readonly data: object;
  /** What was refused for its kind is this. */
  readonly kind?: string;
}

/** Makes the sheet of an input that cannot be decoded. */
export function refusedSheet(
  title: string,
  problem: { readonly code: string; readonly message: string; readonly position?: number; readonly kind?: string },
): Sheet {
  const { message, kind, position } = problem;
  const at = position === undefined ? undefined : `character ${position + 1}`;
  return { ok: false, title, summary: message, rows: [['at', at]], data: { ok: false, problem }, ...(kind === undefined ? {} : { kind }) };
}
