import { describeSource } from '@amapi-spec/decoders/sources';
import type { Actor, Advice, Citation, Retry } from '@amapi-spec/decoders/operation';
import type { Sheet } from './sheet.ts';

const actors: Readonly<Record<Actor, string>> = { admin: 'admin', user: 'user', carrier: 'carrier', device_maker: 'device maker' };

const retries: Readonly<Record<Retry, string>> = {
  later: 'trying the same again later may succeed',
  after_action: 'once somebody has acted',
  never: 'cannot help',
};

/** Rows that say who must act, the next steps, and whether a retry can help; what no source says has no row. */
export function adviceRows(advice: Advice): Sheet['rows'] {
  const { actors: who, nextSteps = [], causes = [], retry } = advice;
  return [
    ...causes.map((cause) => ['cause', cause] as const),
    ['who acts', who?.map((actor) => actors[actor]).join(', ')],
    ...nextSteps.map((step, index) => [index === 0 ? 'next' : 'or', step] as const),
    ['retry', retry === undefined ? undefined : retries[retry]],
  ];
}

/** Rows with the documents that say so. */
export function sourceRows(sources: readonly Citation[]): Sheet['rows'] {
  return sources.map(({ document, section, note }) => {
    const title = describeSource(document)?.title ?? document;
    return ['source', `${title}, ${section}${note === undefined ? '' : `: ${note}`}`];
  });
}
