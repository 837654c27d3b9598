import type { Canaries } from '@amapi-spec/tools-conformance/canaries/canaries.ts';

/** What must not be in any answer or log line, in the forms that secrets and identifiers have. */
export const canaries: Canaries = {
  password: 'C4nary-"pass"-w0rd',
  matchingId: 'C4NARY-MATCHING-ID',
  activationCode: 'LPA:1$smdp.example.com$C4NARY-MATCHING-ID',
  eid: '89049032777712345177771234567761',
  iccId: '8988777712345177777',
  token: 'ya29.C4nary-token-C4nary-token-C4nary',
};
