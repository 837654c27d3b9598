import { link } from './markdown.ts';
import { pagePath } from './site.ts';

const lists = {
  methods: 'Methods',
  commands: 'Commands',
  schemas: 'Schemas and enums',
  rules: 'Rules',
  codes: 'Codes',
} as const;

/** The way back: the first page, and the list that this page is in. */
export function breadcrumb(from: string, list?: keyof typeof lists): string {
  const home = link(from, pagePath.index, 'Reference');
  if (list === undefined) return home;
  const page = list === 'rules' ? pagePath.rules : `${pagePath.index}#${list}`;
  return `${home} / ${link(from, page, lists[list])}`;
}
