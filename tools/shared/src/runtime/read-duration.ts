/** Nanoseconds of the units of Go's time.Duration, and of those of ISO 8601. */
const units: Readonly<Record<string, bigint>> = {
  D: 86_400_000_000_000n,
  h: 3_600_000_000_000n,
  H: 3_600_000_000_000n,
  m: 60_000_000_000n,
  M: 60_000_000_000n,
  s: 1_000_000_000n,
  S: 1_000_000_000n,
  ms: 1_000_000n,
  us: 1000n,
  µs: 1000n,
  μs: 1000n,
  ns: 1n,
};

/** As many programs give a number of seconds. */
const plain = /^\d{1,12}(?:\.\d{1,9})?$/;
const go = /^(?:\d+(?:\.\d+)?(?:h|ms?|s|[uµμ]s|ns))+$/;
const iso = /^P(?=[\dT])(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;

/** A duration that is longer is none. */
const longest = 100;

/**
 * Writes a duration as Protobuf's JSON form does, from the text of Go's time.Duration (`1h30m`, `1.5s`) or of ISO 8601 (`PT1H30M`, days at
 * most), or a number of seconds alone; undefined when the text is none of these, or has less than a nanosecond in it.
 * @see protobuf-json: Duration
 */
export function readDuration(text: string): string | undefined {
  if (plain.test(text)) return `${text}s`;
  if (text.length > longest || !(go.test(text) || iso.test(text))) return undefined;
  let nanos = 0n;
  for (const [, whole = '', fraction = '', unit = ''] of text.matchAll(/(\d+)(?:\.(\d+))?([A-SU-Za-zµμ]+)/g)) {
    const scale = 10n ** BigInt(fraction.length);
    const product = BigInt(whole + fraction) * (units[unit] ?? 0n);
    if (product % scale !== 0n) return undefined;
    nanos += product / scale;
  }
  const decimals = String(nanos % 1_000_000_000n)
    .padStart(9, '0')
    .replace(/0+$/, '');
  return `${nanos / 1_000_000_000n}${decimals === '' ? '' : `.${decimals}`}s`;
}
