export { pages } from './gen/pages.ts';
export type { Page, PageKind } from './gen/pages.ts';
