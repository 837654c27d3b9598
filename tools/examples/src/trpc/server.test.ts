import { describeServer, reasonsOfProblem } from '../test/describe-server.ts';

describeServer({
  program: new URL('server.ts', import.meta.url),
  pathOf: () => '/issue',
  bodyOf: (command, device) => `{"device":"${device}","command":${command}}`,
  contentType: /^application\/json|^text\/plain/,
  accepts: 200,
  reasonsOf: (answer) => reasonsOfProblem((answer as { error: { data: { problem: unknown } } }).error.data.problem),
});
