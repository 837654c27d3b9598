import { describeServer, reasonsOfProblem } from '../test/describe-server.ts';

describeServer({
  program: new URL('server.ts', import.meta.url),
  pathOf: (device) => `/${device}/commands`,
  contentType: /^application\/problem\+json/,
  accepts: 202,
  reasonsOf: reasonsOfProblem,
  isCompiled: true,
});
