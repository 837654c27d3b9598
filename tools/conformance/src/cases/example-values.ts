import type { JsonValue, Model } from '@amapi-spec/model';

/** Returns every value of the spec's examples with the shape that judges it. */
export function exampleValues(model: Model): { shape: string; value: JsonValue }[] {
  return [
    ...model.rules.flatMap((rule) => rule.examples.map(({ value }) => ({ shape: rule.judgedAs, value }))),
    ...model.examples.map(({ subject, value }) => ({ shape: subject, value })),
  ];
}
