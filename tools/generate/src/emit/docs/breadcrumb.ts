import { link } from './markdown.ts';
import { pagePath } from './site.ts';

const kinds = {
  methods: 'Methods',
  commands: 'Commands',
  schemas: 'Schemas and enums',
  rules: 'Rules',
  codes: 'Codes',
} as const;

/** The way back: the first page, and the list that this page is in. */
export function breadcrumb(from: string, kind?: keyof typeof kinds): string {
  const home = link(from, pagePath.index, 'Reference');
  if (kind === undefined) return home;
  const target = kind === 'rules' ? pagePath.rules : `${pagePath.index}#${kind === 'schemas' ? 'schemas' : kind}`;
  return `${home} / ${link(from, target, kinds[kind])}`;
}
