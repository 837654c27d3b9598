import { type ImportSymbol, symbol, typeSymbol } from '../../code/import-symbol.ts';
import { camelCase, kebabCase, pascalCase } from '@amapi-spec/tools-shared/case.ts';

/** The helpers of the runtime that generated code calls. */
export const runtime = {
  addMissing: symbol('addMissing', 'runtime/add-missing.ts'),
  applies: symbol('applies', 'runtime/broken.ts'),
  broken: symbol('broken', 'runtime/broken.ts'),
  brokenDuration: symbol('brokenDuration', 'runtime/broken-duration.ts'),
  brokenTelling: symbol('brokenTelling', 'runtime/broken.ts'),
  brokenWord: symbol('brokenWord', 'runtime/broken.ts'),
  codePoints: symbol('codePoints', 'runtime/code-points.ts'),
  duplicates: symbol('duplicates', 'runtime/duplicates.ts'),
  emptyList: symbol('emptyList', 'runtime/empty.ts'),
  emptyMap: symbol('emptyMap', 'runtime/empty.ts'),
  enter: symbol('enter', 'runtime/step.ts'),
  enterElements: symbol('enterElements', 'runtime/step.ts'),
  entries: symbol('entries', 'runtime/entries.ts'),
  expectBoolean: symbol('expectBoolean', 'runtime/expect-boolean.ts'),
  expectInt32: symbol('expectInt32', 'runtime/expect-int32.ts'),
  expectInt64: symbol('expectInt64', 'runtime/expect-int64.ts'),
  expectList: symbol('expectList', 'runtime/expect-list.ts'),
  expectObject: symbol('expectObject', 'runtime/expect-object.ts'),
  expectSeconds: symbol('expectSeconds', 'runtime/expect-seconds.ts'),
  expectText: symbol('expectText', 'runtime/expect-text.ts'),
  expectTypeUrl: symbol('expectTypeUrl', 'runtime/expect-type-url.ts'),
  expectWord: symbol('expectWord', 'runtime/expect-word.ts'),
  fieldsOf: symbol('fieldsOf', 'runtime/fields-of.ts'),
  fitsLength: symbol('fitsLength', 'runtime/fits-length.ts'),
  fitsLuhn: symbol('fitsLuhn', 'runtime/fits-luhn.ts'),
  hasForm: symbol('hasForm', 'runtime/has-form.ts'),
  hasSeveral: symbol('hasSeveral', 'runtime/has-several.ts'),
  hasSeveralWide: symbol('hasSeveralWide', 'runtime/has-several.ts'),
  isActivationCode: symbol('isActivationCode', 'runtime/is-activation-code.ts'),
  isDuration: symbol('isDuration', 'runtime/duration.ts'),
  isDurationFrom: symbol('isDurationFrom', 'runtime/duration.ts'),
  isDurationWithin: symbol('isDurationWithin', 'runtime/duration.ts'),
  isInt32: symbol('isInt32', 'runtime/is-int32.ts'),
  isLanguageTag: symbol('isLanguageTag', 'runtime/is-language-tag.ts'),
  isList: symbol('isList', 'runtime/is-list.ts'),
  isNull: symbol('isNull', 'runtime/wrong.ts'),
  isNormalizedTimestamp: symbol('isNormalizedTimestamp', 'runtime/is-normalized-timestamp.ts'),
  isObject: symbol('isObject', 'runtime/is-object.ts'),
  isPackageName: symbol('isPackageName', 'runtime/is-package-name.ts'),
  isUsualActivationCode: symbol('isUsualActivationCode', 'runtime/is-activation-code.ts'),
  isUsualLuhnNumber: symbol('isUsualLuhnNumber', 'runtime/fits-luhn.ts'),
  isZeroDuration: symbol('isZeroDuration', 'runtime/duration.ts'),
  keysOf: symbol('keysOf', 'runtime/entries.ts'),
  note: symbol('note', 'runtime/pending.ts'),
  secondsOf: symbol('secondsOf', 'runtime/duration.ts'),
  supersede: symbol('supersede', 'runtime/broken.ts'),
  tellNoted: symbol('tellNoted', 'runtime/pending.ts'),
  unknownField: symbol('unknownField', 'runtime/unknown-field.ts'),
  wordOf: symbol('wordOf', 'runtime/word-of.ts'),
  wrongObject: symbol('wrongObject', 'runtime/wrong-object.ts'),
  wrongType: symbol('wrongType', 'runtime/wrong.ts'),
} satisfies Readonly<Record<string, ImportSymbol>>;

/** What generated code calls that reads bytes. */
export const bytesRuntime = {
  KnownTexts: symbol('KnownTexts', 'runtime/known-texts.ts'),
  isLanguageTagIn: symbol('isLanguageTagIn', 'runtime/is-language-tag-in.ts'),
  checkBytes: symbol('checkBytes', 'runtime/check-bytes.ts'),
  valueOf: symbol('valueOf', 'runtime/skip-value.ts'),
} satisfies Readonly<Record<string, ImportSymbol>>;

/** The longest list that is one. */
export const mostElements: ImportSymbol = symbol('mostElements', 'runtime/is-list.ts');

/** The types of the runtime that generated code names. */
export const runtimeTypes = {
  BytesResult: typeSymbol('BytesResult', 'runtime/check-bytes.ts'),
  JsonReader: typeSymbol('JsonReader', 'runtime/json-reader.ts'),
  ObjectFacts: typeSymbol('ObjectFacts', 'runtime/types.ts'),
  Step: typeSymbol('Step', 'runtime/step.ts'),
  OnRules: typeSymbol('OnRules', 'runtime/on-rules.ts'),
  Words: typeSymbol('Words', 'runtime/types.ts'),
} satisfies Readonly<Record<string, ImportSymbol>>;

/** The two functions of a shape. */
export interface ShapeFunctions {
  readonly isValid: ImportSymbol;
  readonly collectIssues: ImportSymbol;
}

/** Names the functions of a shape. */
export function functionsOf(shape: string): ShapeFunctions {
  const from = shapePath(shape);
  return {
    isValid: symbol(`isValid${shape}`, from),
    collectIssues: symbol(`collectIssues${shape}`, from),
  };
}

/** What is known of an object of a request: `wipeParamsRequestFacts`. */
export function factsOf(shape: string): ImportSymbol {
  return symbol(`${camelCase(shape)}Facts`, factsPath(shape));
}

/** The module of these facts, from `src`. */
export function factsPath(shape: string): string {
  return `gen/internal/facts/${kebabCase(shape)}.ts`;
}

/** The public module of a shape, from `src`. */
export function publicPath(shape: string): string {
  return `gen/${kebabCase(shape)}.ts`;
}

/** The module of a shape, from `src`. */
export function shapePath(shape: string): string {
  return `gen/shapes/${kebabCase(shape)}.ts`;
}

/** The function that reads a shape out of bytes, and the type of the facts that it tells. */
export function readerOf(shape: string): { readonly read: ImportSymbol; readonly facts: ImportSymbol } {
  const from = readerPath(shape);
  return { read: symbol(`read${shape}`, from), facts: typeSymbol(`${shape}Facts`, from) };
}

/** The module of a shape's reader, from `src`. */
export function readerPath(shape: string): string {
  return `gen/readers/${kebabCase(shape)}.ts`;
}

/** The function that reads one of an enum's values: `readCommandType`. */
export function readEnum(name: string): ImportSymbol {
  return symbol(`read${pascalCase(name)}`, readerPath(name));
}

/** The function that tells an enum's values: `isCommandType`. */
export function isEnum(name: string): ImportSymbol {
  return symbol(`is${pascalCase(name)}`, enumPath(name));
}

/** The list of an enum's values: `commandTypeWords`. */
export function enumWords(name: string): ImportSymbol {
  return symbol(`${camelCase(name)}Words`, enumPath(name));
}

/** The module of an enum, from `src`. */
export function enumPath(name: string): string {
  return `gen/internal/enums/${kebabCase(name)}.ts`;
}

/** The module of what issues say of rules, from `src`: one for all, so that bundles have them side by side, where texts that are alike compress best. */
export const rulesPath = 'gen/internal/rules.ts';

/** The constant of a rule, by its id. */
export function ruleConstant(id: string): ImportSymbol {
  return symbol(camelCase(id), rulesPath);
}

/** Skips the rules that are superseded where the device is known. */
export const markSuperseded: ImportSymbol = symbol('markSuperseded', 'gen/internal/mark-superseded.ts');

/** Tells the type of a command from the whole of it. */
export const inferCommandType: ImportSymbol = symbol('inferCommandType', 'gen/internal/infer-command-type.ts');

/** What reads a device for the rules on commands. */
export const deviceSymbols = {
  read: symbol('readDevice', 'gen/internal/device-facts.ts'),
  names: symbol('deviceFacts', 'gen/internal/device-facts.ts'),
  Facts: typeSymbol('DeviceFacts', 'gen/internal/device-facts.ts'),
} satisfies Readonly<Record<string, ImportSymbol>>;

/** The constant that has a bit of a shape, or, without one, of what is read of a device. */
export function bitConstant(name: string, shape?: string): ImportSymbol {
  return symbol(name, bitsPath(shape));
}

/** The module of these bits, from `src`. It imports nothing, since bundlers put a number in the place of its name only where nothing can run before it. */
export function bitsPath(shape?: string): string {
  return shape === undefined ? 'gen/internal/device-bits.ts' : `gen/internal/bits/${kebabCase(shape)}.ts`;
}

/** The rules on a command with its device, by their numbers. */
export const deviceRules: ImportSymbol = symbol('deviceRules', 'gen/internal/device-rules.ts');

/** What finds the rules on a command with its device, whoever asks. */
export const pairSymbols = {
  findBroken: symbol('findBroken', 'gen/internal/find-broken.ts'),
  device: symbol('deviceFunctions', 'gen/internal/find-broken.ts'),
} satisfies Readonly<Record<string, ImportSymbol>>;

/** What judges a command with its device, taken apart. */
export function pairFunctionsOf(shape: string): { readonly isValid: ImportSymbol; readonly functions: ImportSymbol } {
  const from = shapePath(shape);
  return { isValid: symbol('isValidForDevice', from), functions: symbol('pairFunctions', from) };
}
