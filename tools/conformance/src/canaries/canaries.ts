import fc from 'fast-check';

/** Values that must not come out, one of each form. */
export interface Canaries {
  readonly password: string;
  readonly matchingId: string;
  readonly activationCode: string;
  readonly eid: string;
  readonly iccId: string;
  readonly token: string;
}

const letters = [...'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789'];
const signs = [...' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~\u00e9\u{1f511}'];
const text = (units: readonly string[], minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...units), minLength, maxLength });

/** So odd that none of them stands in an output by chance. */
const password = text([...letters, ...letters, ...signs], 6, 24).filter((value) => new Set(value).size > 4 && value === value.trim());
const matchingId = text([...'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789-'], 6, 30).filter((value) => new Set(value).size > 4);
const digits = (length: number) => text([...'0123456789'], length, length);

/** Makes canaries. */
export const canaries: fc.Arbitrary<Canaries> = fc
  .record({
    password,
    matchingId,
    prefix: fc.constantFrom('LPA:', ''),
    address: fc.constantFrom('rsp.example.com', 'smdp-plus-0.eu.cd.example', 'localhost'),
    end: fc.constantFrom('', '$', '$1.3.6.1', '$$1'),
    eid: digits(32),
    iccId: fc.oneof(digits(17), digits(16), digits(18)).map((rest) => `89${rest}`),
    token: fc.oneof(
      text([...letters, '-', '_', '.'], 30, 80).map((value) => `ya29.${value}`),
      text([...letters, '-', '_', '.'], 30, 80),
    ),
  })
  .map(({ prefix, address, end, ...rest }) => ({ ...rest, activationCode: `${prefix}1$${address}$${rest.matchingId}${end}` }));
