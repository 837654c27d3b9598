/** Where the page of a rule is, without its id and ending. */
export const docsBase: string = 'https://unpkg.com/@amapi-spec/docs/src/gen/rules/';

/** Where structural findings are explained. */
export const structuralDocs: string = 'https://unpkg.com/@amapi-spec/validators/README.md';
