import { isObject } from '../../../runtime/is-object.ts';

/** Tells whether a value is a StopLostModeParams that breaks no error rule. */
export function passesStopLostModeParams(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
    }
  }
  return true;
}
