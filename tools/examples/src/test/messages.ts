import fc from 'fast-check';
import { canaries } from './canaries.ts';

const states = [
  { done: false },
  { done: false, metadata: { esimStatus: { status: 'IN_PROGRESS' } } },
  { done: true, metadata: { esimStatus: { status: 'SUCCESS', esimInfo: { iccId: canaries.iccId } } } },
  { done: true, metadata: { esimStatus: { status: 'INTERNAL_ERROR' } } },
  { done: true, error: { code: 3, message: `${canaries.activationCode} was refused` } },
];

/** What Pub/Sub pushes. */
export interface Push {
  readonly message: {
    readonly attributes: { readonly notificationType: string };
    readonly data: string;
    readonly messageId: string;
    readonly publishTime: string;
  };
  readonly subscription: string;
}

/** Bodies that Pub/Sub pushes about a few operations: each message in its place in time, some of the same moment, and each with an id of its own. */
export const pushes: fc.Arbitrary<Push[]> = fc
  .array(fc.record({ operation: fc.nat(3), state: fc.constantFrom(...states), second: fc.nat(8) }), { minLength: 1, maxLength: 12 })
  .map((list) =>
    list.map(({ operation, state, second }, index): Push => {
      const metadata = {
        '@type': 'type.googleapis.com/google.android.devicemanagement.v1.Command',
        type: 'ADD_ESIM',
        createTime: '2026-11-30T00:00:00Z',
        addEsimParams: { activationCode: canaries.activationCode, activationState: 'ACTIVATED' },
        ...state.metadata,
      };
      const data = { ...state, name: `enterprises/E/devices/D/operations/${operation}`, metadata };
      const message = {
        attributes: { notificationType: 'COMMAND' },
        data: Buffer.from(JSON.stringify(data)).toString('base64'),
        messageId: String(index),
        publishTime: `2026-11-30T00:0${second}:00Z`,
      };
      return { message, subscription: 'projects/p/subscriptions/s' };
    }),
  );

/** The same messages as they may arrive: each once at least, in any order. */
export function deliveriesOf<Message>(messages: readonly Message[]): fc.Arbitrary<Message[]> {
  const again = fc.array(fc.constantFrom(...messages), { maxLength: messages.length });
  return again.chain((more) => {
    const all = [...messages, ...more];
    return fc.shuffledSubarray(all, { minLength: all.length });
  });
}
