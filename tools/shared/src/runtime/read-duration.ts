/** Nanoseconds of the units of Go's time.Duration, and of those of ISO 8601. */
const units: Readonly<Record<string, number>> = {
  D: 86_400e9,
  h: 3600e9,
  H: 3600e9,
  m: 60e9,
  M: 60e9,
  s: 1e9,
  S: 1e9,
  ms: 1e6,
  us: 1000,
  µs: 1000,
  μs: 1000,
  ns: 1,
};

/** As many programs give a number of seconds. */
const plain = /^\d{1,12}(?:\.\d{1,9})?$/;
const go = /^(?:\d{1,9}(?:\.\d{1,9})?(?:h|ms?|s|[uµμ]s|ns))+$/;
const iso = /^P(?=[\dT])(?:\d{1,9}D)?(?:T(?=\d)(?:\d{1,9}H)?(?:\d{1,9}M)?(?:\d{1,9}(?:\.\d{1,9})?S)?)?$/;
const part = /(\d+)(?:\.(\d+?)0*)?([A-SU-Za-zµμ]+)/g;

/** A duration that is longer is none: of so few numbers, of so few digits, each sum is exact. */
const longest = 100;

/**
 * Writes a duration as Protobuf's JSON form does, from the text of Go's time.Duration (`1h30m`, `1.5s`) or of ISO 8601 (`PT1H30M`, days at
 * most), with at most nine digits on either side of a point, or a number of seconds alone; undefined when the text is none of these, or has
 * less than a nanosecond in it.
 * @see protobuf-json: Duration
 */
export function readDuration(text: string): string | undefined {
  if (plain.test(text)) return `${text}s`;
  if (text.length > longest || !(text.startsWith('P') ? iso : go).test(text)) return undefined;
  let seconds = 0;
  let nanos = 0;
  part.lastIndex = 0;
  for (let found = part.exec(text); found !== null; found = part.exec(text)) {
    const [, whole, fraction = '', unit = ''] = found;
    const size = units[unit] ?? 0;
    const share = size / 10 ** fraction.length;
    if (!Number.isInteger(share) && Number(fraction) > 0) return undefined;
    if (size < 1e9) nanos += Number(whole) * size;
    else seconds += Number(whole) * (size / 1e9);
    nanos += Number(fraction) * share;
    seconds += Math.floor(nanos / 1e9);
    nanos %= 1e9;
  }
  return nanos === 0 ? `${seconds}s` : `${seconds}.${String(nanos).padStart(9, '0').replace(/0+$/, '')}s`;
}
