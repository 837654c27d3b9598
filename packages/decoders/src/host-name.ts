/** What is wrong with a host name, and at which character of it. */
export interface HostNameIssue {
  readonly message: string;
  readonly position: number;
}

const message = 'the SM-DP+ address must be a fully qualified host name';

/**
 * Checks a fully qualified host name: labels of letters, digits and hyphens (RFC 1123 2.1), at least two, no address in numbers, no port,
 * at most 253 characters. Returns the first problem, or undefined.
 */
export function checkHostName(host: string): HostNameIssue | undefined {
  const foreign = host.search(/[^0-9A-Za-z.-]/);
  if (foreign !== -1) return { message, position: foreign };
  if (host.length > 253) return { message: 'the SM-DP+ address must have at most 253 characters', position: 253 };
  let position = 0;
  const labels = host.split('.');
  for (const label of labels) {
    if (label === '' || label.length > 63 || label.startsWith('-') || label.endsWith('-')) return { message, position };
    position += label.length + 1;
  }
  // A last label of digits makes it an IP address (RFC 3696 2).
  if (labels.length < 2 || /^\d+$/.test(labels.at(-1) ?? '')) return { message, position: 0 };
  return undefined;
}
