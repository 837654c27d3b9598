/** An enum and a number in `InternalErrorDetails` that say different things. */
export interface EsimDisagreement {
  readonly field: 'operationCode' | 'errorCode';
  /** What the number says. */
  readonly number: number;
  /** The number that the enum's name stands for. */
  readonly named: number;
  readonly message: string;
}

/** Compares a number with its enum: a list of none or one. A number that was left out, or an enum that names nothing, says nothing. */
export function describeDisagreement(
  field: EsimDisagreement['field'],
  given: unknown,
  number: number,
  named: number | undefined,
): EsimDisagreement[] {
  if (given === undefined || given === null || named === undefined || named === number) return [];
  return [{ field, number, named, message: `${field} is ${number}, but ${field}Detail names ${named}` }];
}
