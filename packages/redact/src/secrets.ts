import { Matcher } from './matcher.ts';

/** Collects the values that an input shows to be secret. */
export class Secrets {
  private readonly values = new Set<string>();
  private readonly mask: string;

  constructor(mask: string, given: readonly string[]) {
    this.mask = mask;
    for (const value of given) this.add(value);
  }

  /** Adds a value, and what would give it away: a matching ID of an activation code, a token behind its scheme, the values of a cookie. */
  add(value: string): void {
    this.addPart(value);
    this.addPart(value.trim());
    // What types an accent in two characters may print it in one.
    for (const form of ['NFC', 'NFD']) this.addPart(value.normalize(form));
    if (value.includes('$')) {
      const [, , matchingId = ''] = value.split('$', 3);
      if (matchingId.length >= 4) this.addPart(matchingId);
    }
    if (/[\s;=]/.test(value)) for (const part of value.split(/[\s;=]+/)) if (part.length >= 8 && /\d/.test(part)) this.addPart(part);
  }

  /** Lists them, each once. */
  list(): string[] {
    return [...this.values];
  }

  /** Makes what finds them in a text. */
  matcher(): Matcher {
    return new Matcher(this.values);
  }

  private addPart(part: string): void {
    if (part !== '' && part !== this.mask) this.values.add(part);
  }
}
