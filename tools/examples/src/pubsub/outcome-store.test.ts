import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deliveriesOf, pushes } from '../test/messages.ts';
import { openOutcomeStore } from './outcome-store.ts';
import { readOutcome, type Outcome } from './outcome.ts';

function outcomeOf(body: object): Outcome {
  const told = readOutcome(body);
  return 'outcome' in told ? told.outcome : expect.fail(told.ignored);
}

/** What a store should have in the end, worked out from all messages at once. */
function endOf(outcomes: readonly Outcome[]): Outcome[] {
  const byOperation = Map.groupBy(outcomes, ({ operation }) => operation);
  const newest = [...byOperation.values()].map((list) => {
    const final = list.filter((each) => each.final);
    return (final.length > 0 ? final : list).reduce((best, each) =>
      each.publishedAt > best.publishedAt || (each.publishedAt === best.publishedAt && each.messageId > best.messageId) ? each : best,
    );
  });
  return newest.toSorted((a, b) => (a.operation < b.operation ? -1 : 1));
}

test('messages that are doubled and reordered give the same end', () => {
  const states = new Set<string>();
  fc.assert(
    fc.property(
      pushes.chain((messages) => fc.tuple(fc.constant(messages), deliveriesOf(messages))),
      ([messages, deliveries]) => {
        const store = openOutcomeStore(':memory:');
        for (const body of deliveries) store.put(outcomeOf(body));
        const end = store.list();
        expect(end).toEqual(endOf(messages.map(outcomeOf)));
        for (const { state } of end) states.add(state);
      },
    ),
    { seed: 15, numRuns: 500 },
  );
  // Each of these was an end.
  expect([...states].toSorted()).toEqual(['failed', 'pending', 'running', 'succeeded']);
});
