import { warnsOperation } from './operation.ts';

/** Tells whether there is anything to warn about in a ListOperationsResponse that passed. */
export function warnsListOperationsResponse(value: object): boolean {
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined) continue;
    switch (key) {
      case 'operations':
        for (const element of member as readonly unknown[]) {
          if (warnsOperation(element as object)) return true;
        }
        break;
    }
  }
  return false;
}
