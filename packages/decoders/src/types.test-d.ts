import type { InternalErrorDetails, InternalErrorDetailsLike, Operation, OperationLike } from '@amapi-spec/types';
import { explainEsimError, parseActivationCode, readNotification, readOperation, waitForOperation } from './index.ts';
import type { FailedOperation, OperationReading, SmdxPair, WaitResult } from './index.ts';

declare const operation: Operation;
declare const loose: OperationLike;
declare const details: InternalErrorDetails;
declare const looseDetails: InternalErrorDetailsLike;
declare const pair: SmdxPair;
declare const signal: AbortSignal;

// What clients give is taken as it is.
const reading: OperationReading = readOperation(operation);
readOperation(loose, { now: new Date() });
readOperation(null);
explainEsimError(details);
explainEsimError(looseDetails);
explainEsimError(pair);
explainEsimError(176885841);
readNotification({ message: {} });

// A state narrows to what it has.
if (reading.state === 'failed') {
  const failed: FailedOperation = reading;
  explainEsimError(failed.internalErrorDetails);
}
// @ts-expect-error only a failed operation has a failure
void reading.failure;
// @ts-expect-error there are eight states, and this is none of them
void (reading.state === 'done');

// A real AbortSignal goes through to fetch.
const waited: Promise<WaitResult> = waitForOperation(
  async (name, context) => {
    const passed: AbortSignal | undefined = context.signal;
    void passed;
    void name;
    return loose;
  },
  'enterprises/e/devices/d/operations/1',
  { signal },
);
void waited;

// A client's whole response is taken from a getter.
void waitForOperation(async () => ({ status: 200, headers: {}, data: operation }), 'x', { timeoutMs: Number.POSITIVE_INFINITY });
// @ts-expect-error a text is none
void waitForOperation(async () => 'done', 'x');

// `issues` tells a refusal from a value, as in Standard Schema; there is one, and it can be read at once.
const parsed = parseActivationCode('');
if (parsed.issues === undefined) parsed.value.smdpAddress satisfies string;
else parsed.issues[0].position satisfies number;
// @ts-expect-error a value is there only without issues
void parsed.value;
