/** Nanoseconds of the units that Go writes. */
const units: Readonly<Record<string, bigint>> = {
  h: 3_600_000_000_000n,
  m: 60_000_000_000n,
  s: 1_000_000_000n,
  ms: 1_000_000n,
  us: 1000n,
  µs: 1000n,
  μs: 1000n,
  ns: 1n,
};

/**
 * Writes a duration as Protobuf's JSON form does, from the text of Go's time.Duration (`1h30m`, `1.5s`) or of ISO 8601 (`PT1H30M`, days at most),
 * or of a number alone, which is one of seconds; undefined when the text is none of these, or has more than nine digits on a side of a point.
 */
export function readDuration(text: string): string | undefined {
  if (/^[0-9]{1,12}(?:\.[0-9]{1,9})?$/.test(text)) return `${text}s`;
  const go = /^(?:[0-9]{1,9}(?:\.[0-9]{1,9})?(?:h|ms?|s|[uµμ]s|ns))+$/.test(text);
  const iso = /^P(?=[0-9T])(?:([0-9]{1,9})D)?(?:T(?=[0-9])(?:([0-9]{1,9})H)?(?:([0-9]{1,9})M)?(?:([0-9]{1,9}(?:\.[0-9]{1,9})?)S)?)?$/.exec(
    text,
  );
  if (go) return sum([...text.matchAll(/([0-9.]+)([a-zµμ]+)/g)].map(([, count = '', unit = '']) => times(count, units[unit])));
  if (iso === null) return undefined;
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = iso;
  return sum([times(days, 24n * (units['h'] ?? 0n)), times(hours, units['h']), times(minutes, units['m']), times(seconds, units['s'])]);
}

/** Undefined when the product is no whole number of nanoseconds. */
function times(count: string, unit = 0n): bigint | undefined {
  const [whole = '', fraction = ''] = count.split('.');
  const scale = 10n ** BigInt(fraction.length);
  const product = BigInt(whole + fraction) * unit;
  return product % scale === 0n ? product / scale : undefined;
}

function sum(parts: readonly (bigint | undefined)[]): string | undefined {
  let nanos = 0n;
  for (const part of parts) {
    if (part === undefined) return undefined;
    nanos += part;
  }
  const fraction = String(nanos % 1_000_000_000n)
    .padStart(9, '0')
    .replace(/0+$/, '');
  return `${nanos / 1_000_000_000n}${fraction === '' ? '' : `.${fraction}`}s`;
}
