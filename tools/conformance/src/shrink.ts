import type { JsonValue } from '@amapi-spec/model';

/** Makes a value as small as it gets while `stillFails` holds: members and elements out, texts shorter, numbers nearer to 0. */
export function shrink(value: JsonValue, stillFails: (value: JsonValue) => boolean, attempts = 2000): JsonValue {
  let smallest = value;
  let left = attempts;
  for (let progress = true; progress && left > 0;) {
    progress = false;
    for (const candidate of smallerValues(smallest)) {
      if (left-- <= 0) break;
      if (!stillFails(candidate)) continue;
      smallest = candidate;
      progress = true;
      break;
    }
  }
  return smallest;
}

/** Yields values one step smaller, the boldest first. */
function* smallerValues(value: JsonValue): Generator<JsonValue> {
  if (typeof value === 'string') {
    const points = [...value];
    if (points.length > 1) yield points.slice(0, Math.floor(points.length / 2)).join('');
    if (points.length > 1) yield points.slice(Math.ceil(points.length / 2)).join('');
    for (let index = 0; index < Math.min(points.length, 40); index++)
      yield [...points.slice(0, index), ...points.slice(index + 1)].join('');
  } else if (typeof value === 'number') {
    for (const smaller of [0, Math.trunc(value / 2), value - Math.sign(value)]) if (Math.abs(smaller) < Math.abs(value)) yield smaller;
  } else if (Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    for (let index = 0; index < items.length; index++) yield items.filter((_, other) => other !== index);
    for (let index = 0; index < items.length; index++)
      for (const item of smallerValues(items[index]!)) yield items.map((old, other) => (other === index ? item : old));
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    for (const [key] of entries) yield Object.fromEntries(entries.filter(([other]) => other !== key));
    for (const [key, member] of entries) {
      for (const smaller of smallerValues(member))
        yield Object.fromEntries(entries.map(([other, old]) => [other, other === key ? smaller : old]));
    }
  }
}
