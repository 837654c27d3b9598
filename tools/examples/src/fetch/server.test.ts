import { describeServer } from '../test/describe-server.ts';

interface GoogleError {
  readonly error: { readonly details: readonly [{ readonly fieldViolations: readonly { readonly reason: string }[] }] };
}

describeServer({
  program: new URL('server.ts', import.meta.url),
  pathOf: (device) => `/v1/${device}:issueCommand`,
  contentType: /^application\/json/,
  accepts: 200,
  reasonsOf: (answer) => (answer as GoogleError).error.details[0].fieldViolations.map(({ reason }) => reason),
});
