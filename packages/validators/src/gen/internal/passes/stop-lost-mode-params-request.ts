import { isObject } from '../../../runtime/is-object.ts';

/** Tells whether a value is a StopLostModeParamsRequest that breaks no error rule. */
export function passesStopLostModeParamsRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      default:
        if (Object.hasOwn(value, key)) return false;
    }
  }
  return true;
}
