/** Why a text that carries or resembles an activation code is none. */
export interface FormIssue {
  readonly code: 'link' | 'quoted' | 'encoded' | 'hash' | 'lost_dollar';
  readonly message: string;
  /** Of the character that shows it. */
  readonly position: number;
}

/** What each form looks like; the first group is what comes before the character that shows it. */
const forms: readonly (readonly [pattern: RegExp, code: FormIssue['code'], message: string])[] = [
  [
    /^()(?!lpa:)[a-z][a-z0-9+.-]{0,30}:/i,
    'link',
    'an activation code must not be a link; a link may carry one, for example in its carddata',
  ],
  [/^()["'`\u2018\u201c]/, 'quoted', 'an activation code must not be in quotation marks'],
  [/^((?:lpa:)?1)%24/i, 'encoded', 'an activation code must not be URL-encoded: %24 stands for $'],
  [/^((?:lpa:)?1)#/i, 'hash', 'the fields must be separated by $, not by #'],
  [
    /^((?:lpa:)?1)[.a-z-]/i,
    'lost_dollar',
    'a $ must follow the format; a shell takes $ and the name behind it away unless the code is in single quotation marks',
  ],
];

/** Tells whether a text is an activation code in another form; undefined when it is not. */
export function checkForm(text: string): FormIssue | undefined {
  for (const [pattern, code, message] of forms) {
    const match = pattern.exec(text);
    if (match !== null) return { code, message, position: match[1]?.length ?? 0 };
  }
  return undefined;
}
