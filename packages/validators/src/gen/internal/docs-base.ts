/** Where the page of a rule is, without its id and ending. */
export const docsBase: string = 'https://unpkg.com/@amapi-spec/docs/pages/rules/';
