/** How a command prints: for people, or for programs. */
export type Format = 'pretty' | 'json';
