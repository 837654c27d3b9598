import type { Place } from '@amapi-spec/model';

/** Names a device fact as reports do: its place below the device, dotted. */
export function factName({ steps }: Place): string {
  return steps
    .slice(1)
    .map((step) => (step.kind === 'field' ? step.name : '*'))
    .join('.');
}
