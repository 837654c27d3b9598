import type { Judged } from './judged.ts';
import type { Printer } from './printer.ts';

/** Prints one JSON document: `{ "inputs": [...], "summary": { judged, passed, failed } }`. */
export function printJson(): Printer {
  let first = true;
  return {
    each: (judged) => {
      const before = first ? '{"inputs":[\n' : ',\n';
      first = false;
      return before + JSON.stringify(toJson(judged));
    },
    end: (totals) => `${first ? '{"inputs":[' : '\n'}],"summary":${JSON.stringify(totals)}}\n`,
  };
}

/** Prints one JSON object per line of input and nothing else. */
export function printJsonLines(): Printer {
  return { each: (judged) => `${JSON.stringify(toJson(judged))}\n`, end: () => '' };
}

function toJson({ file, line, kind, valid, findings, omitted, example }: Judged): object {
  const issues = findings.map(({ issue, place }) => ({ ...issue, ...place }));
  return {
    file,
    ...(line === undefined ? {} : { inputLine: line }),
    kind,
    valid,
    issues,
    ...(omitted > 0 ? { omitted } : {}),
    ...(example ? { example } : {}),
  };
}
