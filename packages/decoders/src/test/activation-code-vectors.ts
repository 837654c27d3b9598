/** An activation code with what it must be taken apart into, or that it must be refused. */
export interface ActivationCodeVector {
  readonly code: string;
  readonly valid: boolean;
  readonly source: string;
  readonly parts?: {
    readonly format: string;
    readonly smdpAddress: string;
    readonly matchingId: string;
    readonly smdpOid: string | null;
    readonly confirmationCodeRequired: boolean;
  };
  readonly note?: string;
  /** Why this project decides otherwise than the source. */
  readonly conflict?: string;
}

/** Codes from the tests of public parsers; no real ones. */
export const activationCodeVectors: readonly ActivationCodeVector[] = [
  {
    code: 'LPA:1$smdp.example.com$MATCH-123$$1',
    valid: true,
    source: 'C# EuiccActivationCode tests',
    parts: { format: '1', smdpAddress: 'smdp.example.com', matchingId: 'MATCH-123', smdpOid: null, confirmationCodeRequired: true },
  },
  {
    code: '1$rsp.truphone.com$QR-ABC$$1',
    valid: true,
    source: 'Rust parser tests "lpac parity"',
    parts: { format: '1', smdpAddress: 'rsp.truphone.com', matchingId: 'QR-ABC', smdpOid: null, confirmationCodeRequired: true },
  },
  {
    code: 'LPA:1$smdp.example.com$MATCH-001$1.3.6.1.4.1.31746$1$future',
    valid: true,
    source: 'design document of an Android eSIM app citing SGP.22',
    parts: {
      format: '1',
      smdpAddress: 'smdp.example.com',
      matchingId: 'MATCH-001',
      smdpOid: '1.3.6.1.4.1.31746',
      confirmationCodeRequired: true,
    },
    note: 'later field ignored',
  },
  {
    code: 'LPA:1$rsp.truphone.com$QRF-123',
    valid: true,
    source: 'commaai/openpilot test for system/hardware/tici/lpa.py',
    parts: { format: '1', smdpAddress: 'rsp.truphone.com', matchingId: 'QRF-123', smdpOid: null, confirmationCodeRequired: false },
  },
  {
    code: 'LPA:1$rsp.example.com$ABC$$0',
    valid: true,
    source: 'LuCI eUICC app JS tests',
    parts: { format: '1', smdpAddress: 'rsp.example.com', matchingId: 'ABC', smdpOid: null, confirmationCodeRequired: false },
  },
  {
    code: '1$SMDP.EXAMPLE.COM$04386-AGYFT-A74Y8-3F815$$1',
    valid: true,
    source: 'C test of an SGP.22/32 IPA, activation code parser',
    parts: {
      format: '1',
      smdpAddress: 'SMDP.EXAMPLE.COM',
      matchingId: '04386-AGYFT-A74Y8-3F815',
      smdpOid: null,
      confirmationCodeRequired: true,
    },
  },
  {
    code: '1$smdp.example.com$ABC',
    valid: true,
    source: 'DiamaneOS ActivationCodeTest.kt@7f5f09dc',
    parts: { format: '1', smdpAddress: 'smdp.example.com', matchingId: 'ABC', smdpOid: null, confirmationCodeRequired: false },
  },
  {
    code: '  lpa:1$rsp.example.com$ABC-123$$1$future$fields \n',
    valid: true,
    source: 'DiamaneOS ActivationCodeTest.kt@7f5f09dc',
    parts: { format: '1', smdpAddress: 'rsp.example.com', matchingId: 'ABC-123', smdpOid: null, confirmationCodeRequired: true },
    note: 'trim, prefix case-insensitive, fields after the 5th ignored (SGP.22 4.1)',
  },
  {
    code: '1$rsp.example.com$ABC',
    valid: true,
    source: 'LuCI eUICC app JS tests',
    parts: { format: '1', smdpAddress: 'rsp.example.com', matchingId: 'ABC', smdpOid: null, confirmationCodeRequired: false },
  },
  {
    code: 'LPA:1$dp-plus-par07-01.oasis-smartsim.com$XXXXX-XXXXX-XXXXX-XXXXX$1.3.6.1.2.1.53860.7.5.1.1',
    valid: true,
    source: 'structure from creamlike1024/EasyLPAC issue 20 (matching ID masked here); an OID field broke that scanner',
    parts: {
      format: '1',
      smdpAddress: 'dp-plus-par07-01.oasis-smartsim.com',
      matchingId: 'XXXXX-XXXXX-XXXXX-XXXXX',
      smdpOid: '1.3.6.1.2.1.53860.7.5.1.1',
      confirmationCodeRequired: false,
    },
  },
  {
    code: 'LPA:1$rsp.truphone.com$QRF-BETTERROAMING',
    valid: true,
    source: 'commaai/openpilot test for system/hardware/tici/lpa.py',
    parts: {
      format: '1',
      smdpAddress: 'rsp.truphone.com',
      matchingId: 'QRF-BETTERROAMING',
      smdpOid: null,
      confirmationCodeRequired: false,
    },
  },
  {
    code: '1$SMDP.EXAMPLE.COM$$1.3.6.1.4.1.31746',
    valid: true,
    source: 'C test of an SGP.22/32 IPA, activation code parser',
    parts: { format: '1', smdpAddress: 'SMDP.EXAMPLE.COM', matchingId: '', smdpOid: '1.3.6.1.4.1.31746', confirmationCodeRequired: false },
  },
  { code: 'LPA:1$rsp.example.com$ABC$$2', valid: false, source: 'LuCI eUICC app JS tests', note: 'flag' },
  { code: 'LPA:1$notahost$ABC-123', valid: false, source: 'Rust parser tests "lpac parity"', note: 'single-label host' },
  { code: '1$smdp.example.com$ABC$3.1', valid: false, source: 'DiamaneOS ActivationCodeTest.kt@7f5f09dc', note: 'OID root above 2' },
  { code: '1$localhost$ABC', valid: false, source: 'DiamaneOS ActivationCodeTest.kt@7f5f09dc', note: 'single label' },
  {
    code: 'LPA:1$rsp.truphone.com$',
    valid: false,
    source: 'commaai/openpilot test for system/hardware/tici/lpa.py',
    conflict: 'empty matching ID: valid per SGP.22',
  },
  { code: 'LPA:1$$', valid: false, source: 'Infineon eSIM LPA ActivationCodeTest.java' },
  { code: '1$smdp.example.com$ABC DEF', valid: false, source: 'DiamaneOS ActivationCodeTest.kt@7f5f09dc', note: 'space in matching ID' },
  { code: '1$192.0.2.1$ABC', valid: false, source: 'DiamaneOS ActivationCodeTest.kt@7f5f09dc', note: 'IP literal' },
  { code: '1$SMDP.EXAMPLE.COM', valid: false, source: 'C test of an SGP.22/32 IPA, activation code parser' },
  { code: 'LPA:1$user@smdp.example.com$MATCH', valid: false, source: 'C# EuiccActivationCode tests' },
];
