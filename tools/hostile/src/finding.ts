/** Something that must not happen: what, where, with which input, and how to repeat it. */
export interface Finding {
  /** Name of a function, or of a command line. */
  readonly where: string;
  readonly what: string;
  /** The smallest input found. */
  readonly input: string;
  /** Options of `pnpm conformance:hostile` that repeat it. */
  readonly repeat: string;
}

/** What a part of the run did. */
export interface PartReport {
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
  /** Lines to print as they are: tables. */
  readonly lines?: readonly string[];
}

/** Adds up reports of the same part; of equal findings the first is kept. */
export function mergeReports(reports: readonly PartReport[]): PartReport {
  const counts: Record<string, number> = {};
  const findings = new Map<string, Finding>();
  for (const report of reports) {
    for (const [what, count] of Object.entries(report.counts)) counts[what] = (counts[what] ?? 0) + count;
    for (const finding of report.findings) {
      const key = `${finding.where}\n${finding.what}`;
      if (!findings.has(key)) findings.set(key, finding);
    }
  }
  return { counts, findings: [...findings.values()], lines: reports.at(-1)?.lines ?? [] };
}
