import type { CheckInputs, Place } from '@amapi-spec/model';
import { elementLoop } from '../element-loop.ts';
import { quote } from '../names.ts';
import { enumWords, isEnum } from '../own-modules.ts';
import { readPlace, type ReadContext } from '../place.ts';
import type { RuleWriter } from '../rule-writer.ts';
import type { CheckPrinter, Keeper } from './check-printer.ts';

/** A text, or the list whose elements are. */
type Texts = Pick<CheckInputs, 'place' | 'each'>;

/** The checks for which an empty text is malformed and an absent one is not. */
const keepPresent = ({ place }: Texts, keeper: Keeper): void => keeper.value(place, true);

/** The checks that an empty text passes, and so an absent one. */
const keepText = ({ place }: Texts, keeper: Keeper): void => keeper.value(place, false);

export const durationFormat: CheckPrinter<'duration_format'> = {
  keep: keepPresent,
  print: (check, writer, context) => onPresent(check, writer, context, (text) => `!isDuration(${text})`),
};

export const durationRange: CheckPrinter<'duration_range'> = {
  keep: keepPresent,
  print: (check, writer, context) => onPresent(check, writer, context, (text) => `!isDurationWithin(${text}, ${check.min}, ${check.max})`),
};

export const durationNotZero: CheckPrinter<'duration_not_zero'> = {
  keep: keepPresent,
  print: (check, writer, context) => onPresent(check, writer, context, (text) => `isZeroDuration(${text})`),
};

export const timestampNormalized: CheckPrinter<'timestamp_normalized'> = {
  keep: keepPresent,
  print: (check, writer, context) => onPresent(check, writer, context, (text) => `!isNormalizedTimestamp(${text})`),
};

export const resourceName: CheckPrinter<'resource_name'> = {
  keep: keepText,
  print: (check, writer, context) =>
    onTexts(check, writer, context, (text) => `${text} !== '' && !isResourceName(${text}, ${quote(check.template)})`),
};

export const activationCode: CheckPrinter<'activation_code'> = {
  keep: keepText,
  print: (check, writer, context) => onTexts(check, writer, context, (text) => `${text} !== '' && !isActivationCode(${text})`),
};

export const luhn: CheckPrinter<'luhn'> = {
  keep: keepText,
  print: (check, writer, context) => onTexts(check, writer, context, (text) => `!fitsLuhn(${text})`),
};

export const packageName: CheckPrinter<'package_name'> = {
  keep: keepText,
  print: (check, writer, context) => onTexts(check, writer, context, (text) => `${text} !== '' && !isPackageName(${text})`),
};

export const knownValue: CheckPrinter<'known_value'> = {
  keep: keepPresent,
  print: (check, writer, context) => {
    const { code } = readPlace(check.place, context);
    const words = enumWords(check.enum);
    if (!check.each) return writer.word(`${code} !== undefined && !${isEnum(check.enum)}(${code})`, code, words);
    const list = listOf(check, context);
    const unknown = `!${isEnum(check.enum)}(text)`;
    return writer.asked((inner) => {
      if (inner.each) return elementLoop(list, 'text', inner.word(unknown, 'text', words, 'i'));
      const stop =
        inner.pass === 'report'
          ? `if (${unknown}) {\n${inner.word('true', 'text', words).replace('if (true) ', '')}\nbreak;\n}`
          : inner.word(unknown, 'text', words);
      return `for (const text of ${list}) {\n${stop}\n}`;
    });
  },
};

/** The keys of a map; the verdict has refused those that are too long by now, the report goes on with the others. */
export const languageTag: CheckPrinter<'language_tag'> = {
  keep: ({ place }, keeper) => keeper.value(place, false),
  print: ({ place, maxLength }, writer, context) => {
    const { code } = readPlace(place, context);
    const broken = writer.pass === 'report' ? `fitsLength(tag, ${maxLength}) && !isLanguageTag(tag)` : '!isLanguageTag(tag)';
    return writer.asked((inner) => `for (const tag of keysOf(${code})) {\n${inner.when(broken, 'tag')}\n}`);
  },
};

export const noDuplicates: CheckPrinter<'no_duplicates'> = {
  keep: ({ place }, keeper) => keeper.value(place, false),
  print: ({ place }, writer, context) => {
    const { code, optional } = readPlace(place, context);
    const list = optional ? `${code} ?? emptyList` : code;
    if (!writer.each) return writer.when(`duplicates(${list}).length > 0`);
    return writer.asked((inner) => `for (const i of duplicates(${list})) {\n${inner.when('true', 'i').replace('if (true) ', '')}\n}`);
  },
};

/** Prints a test that an empty text passes, and so an absent one. */
function onTexts({ place, each }: Texts, writer: RuleWriter, context: ReadContext, broken: (text: string) => string): string {
  if (each) return onEach(place, writer, context, broken);
  const { code, optional } = readPlace(place, context);
  return writer.when(broken(optional ? `(${code} ?? '')` : code));
}

/** Prints a test of a text that is there: an empty one may break it. */
function onPresent({ place, each }: Texts, writer: RuleWriter, context: ReadContext, broken: (text: string) => string): string {
  if (each) return onEach(place, writer, context, broken);
  const { code } = readPlace(place, context);
  return writer.when(`${code} !== undefined && ${broken(code)}`);
}

function onEach(place: Place, writer: RuleWriter, context: ReadContext, broken: (text: string) => string): string {
  const list = listOf({ place }, context);
  return writer.asked((inner) => {
    if (inner.each) return elementLoop(list, 'text', inner.when(broken('text'), 'i'));
    if (inner.pass === 'report') return inner.when(`${list}.some((text) => ${broken('text')})`);
    return `for (const text of ${list}) {\n${inner.when(broken('text'))}\n}`;
  });
}

function listOf({ place }: Pick<Texts, 'place'>, context: ReadContext): string {
  const { code, optional } = readPlace(place, context);
  return optional ? `(${code} ?? emptyList)` : code;
}
