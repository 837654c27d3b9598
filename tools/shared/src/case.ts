import { camelCase as camel, pascalCase as pascal } from 'change-case';

export { constantCase, kebabCase, snakeCase } from 'change-case';

/** A word that begins with a digit is joined as any other: `android_16` is `android16`. */
const joinDigits = { mergeAmbiguousCharacters: true } as const;

/** Turns a name of any form into camel case: `add_esim.min_api_level` into `addEsimMinApiLevel`. */
export function camelCase(name: string): string {
  return camel(name, joinDigits);
}

/** Turns a name of any form into Pascal case: `START_LOST_MODE` into `StartLostMode`. */
export function pascalCase(name: string): string {
  return pascal(name, joinDigits);
}
