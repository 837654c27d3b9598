import type { CheckInputs } from '@amapi-spec/model';
import { templatePattern } from '../../../../template-pattern.ts';
import type { PlanContext } from '../context.ts';
import { readBare, readPlace, readVariable } from '../read.ts';
import { all, type Read, type Scalar, type Test, type TextHelper } from '../test.ts';
import type { Finding } from '../types.ts';
import type { CheckPlanner, Keeper, Purpose } from './check-planner.ts';

/** A text, or the list whose elements are. */
type Texts = Pick<CheckInputs, 'place' | 'each'>;

/** The variable of a loop over texts. */
const element = 'text';

/** The checks for which an empty text is malformed and an absent one is not. */
const keepPresent = ({ place }: Texts, keeper: Keeper): void => keeper.value(place, true);

/** The checks that an empty text passes, and so an absent one. */
const keepText = ({ place }: Texts, keeper: Keeper): void => keeper.value(place, false);

export const durationFormat: CheckPlanner<'duration_format'> = {
  keep: keepPresent,
  plan: (check, purpose, context) => {
    const finding = onPresent(check, purpose, context, (text) => fails('isDuration', text));
    const read = check.each ? readVariable(element) : readBare(check.place, context);
    return finding.kind === 'one' || finding.kind === 'each' ? { ...finding, text: { kind: 'duration', read } } : finding;
  },
};

export const durationRange: CheckPlanner<'duration_range'> = {
  keep: keepPresent,
  plan: (check, purpose, context) => onPresent(check, purpose, context, (text) => fails('isDurationWithin', text, check.min, check.max)),
};

export const durationNotZero: CheckPlanner<'duration_not_zero'> = {
  keep: keepPresent,
  plan: (check, purpose, context) => onPresent(check, purpose, context, (text) => holds('isZeroDuration', text)),
};

export const timestampNormalized: CheckPlanner<'timestamp_normalized'> = {
  keep: keepPresent,
  plan: (check, purpose, context) => onPresent(check, purpose, context, (text) => fails('isNormalizedTimestamp', text)),
};

export const resourceName: CheckPlanner<'resource_name'> = {
  keep: keepText,
  plan: (check, purpose, context) =>
    onTexts(check, purpose, context, (text) =>
      filledAnd(text, { kind: 'text', read: text, operator: 'matches', value: templatePattern(check.template), holds: false }),
    ),
};

export const activationCode: CheckPlanner<'activation_code'> = {
  keep: keepText,
  plan: (check, purpose, context) => onTexts(check, purpose, context, (text) => filledAnd(text, fails('isActivationCode', text))),
};

export const luhn: CheckPlanner<'luhn'> = {
  keep: keepText,
  plan: (check, purpose, context) => onTexts(check, purpose, context, (text) => fails('fitsLuhn', text)),
};

export const packageName: CheckPlanner<'package_name'> = {
  keep: keepText,
  plan: (check, purpose, context) => onTexts(check, purpose, context, (text) => filledAnd(text, fails('isPackageName', text))),
};

export const knownValue: CheckPlanner<'known_value'> = {
  keep: keepPresent,
  plan: (check, purpose, context) => {
    const unknown = (read: Read): Test => ({ kind: 'word', enum: check.enum, read, holds: false });
    if (check.each) {
      const read = readVariable(element);
      return { ...eachText(check, purpose, context, unknown(read)), text: { kind: 'word', enum: check.enum, read } };
    }
    const read = readBare(check.place, context);
    return {
      kind: 'one',
      test: all([{ kind: 'defined', read, holds: true }, unknown(read)]),
      text: { kind: 'word', enum: check.enum, read },
    };
  },
};

/** The keys of a map; the verdict has refused those that are too long by now, the walk for issues goes on with the others. */
export const languageTag: CheckPlanner<'language_tag'> = {
  keep: ({ place }, keeper) => keeper.value(place, false),
  plan: ({ place, maxLength }, purpose, context) => {
    const tag = readVariable('tag');
    const broken = fails('isLanguageTag', tag);
    const test = purpose === 'fact' ? broken : all([{ kind: 'helper', helper: 'fitsLength', args: [tag, maxLength], holds: true }, broken]);
    return { kind: 'each', over: readBare(place, context), as: 'key', variable: tag.local, test, isPlaced: purpose === 'each' };
  },
};

export const noDuplicates: CheckPlanner<'no_duplicates'> = {
  keep: ({ place }, keeper) => keeper.value(place, false),
  plan: ({ place }, purpose, context) => {
    const list = readPlace(place, context);
    return purpose === 'each' ? { kind: 'repeated', list } : { kind: 'one', test: { kind: 'unique', list, holds: false } };
  },
};

function holds(helper: TextHelper, ...args: readonly (Read | Scalar)[]): Test {
  return { kind: 'helper', helper, args, holds: true };
}

function fails(helper: TextHelper, ...args: readonly (Read | Scalar)[]): Test {
  return { kind: 'helper', helper, args, holds: false };
}

function filledAnd(text: Read, broken: Test): Test {
  return all([{ kind: 'compare', read: text, operator: '!=', value: '' }, broken]);
}

/** Plans a test that an empty text passes, and so an absent one. */
function onTexts(check: Texts, purpose: Purpose, context: PlanContext, broken: (text: Read) => Test): Finding {
  if (check.each) return onEach(check, purpose, context, broken);
  return { kind: 'one', test: broken(readPlace(check.place, context)) };
}

/** Plans a test of a text that is there: an empty one may break it. */
function onPresent(check: Texts, purpose: Purpose, context: PlanContext, broken: (text: Read) => Test): Finding {
  if (check.each) return onEach(check, purpose, context, broken);
  const read = readBare(check.place, context);
  return { kind: 'one', test: all([{ kind: 'defined', read, holds: true }, broken(read)]) };
}

function onEach(check: Texts, purpose: Purpose, context: PlanContext, broken: (text: Read) => Test): Finding {
  const test = broken(readVariable(element));
  if (purpose !== 'one') return eachText(check, purpose, context, test);
  const read = readPlace(check.place, context);
  return { kind: 'one', test: { kind: 'quantifier', every: false, over: 'list', read, variable: element, body: test } };
}

function eachText({ place }: Texts, purpose: Purpose, context: PlanContext, test: Test): Extract<Finding, { kind: 'each' }> {
  return { kind: 'each', over: readPlace(place, context), as: 'element', variable: element, test, isPlaced: purpose === 'each' };
}
