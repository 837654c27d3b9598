/** A pair of codes with what Android packs it into, or the exception that it throws. */
export interface SmdxVector {
  readonly subject: string | null;
  readonly reason: string | null;
  readonly code?: number;
  readonly amapiOperationCode?: string;
  readonly amapiErrorCode?: string;
  readonly direction: 'encode' | 'decode';
  /** What it decodes to, where that is not the pair itself. */
  readonly decodesTo?: readonly [string, string];
  readonly error?: string;
  readonly source: string;
}

/** Vectors published in Android's documentation and tests, each with its place. */
export const smdxVectors: readonly SmdxVector[] = [
  {
    subject: '8.11.1',
    reason: '5.1',
    code: 176885841,
    amapiOperationCode: '10',
    amapiErrorCode: '9113681',
    direction: 'encode',
    decodesTo: ['8.11.1', '5.1'],
    source: 'AOSP EuiccManager javadoc of OPERATION_SMDX_SUBJECT_REASON_CODE; AMAPI OperationCodeDetail doc (seed 000)',
  },
  {
    subject: '8.11.1',
    reason: '5.1.1',
    code: 176887057,
    amapiOperationCode: '10',
    amapiErrorCode: '9114897',
    direction: 'encode',
    decodesTo: ['8.11.1', '5.1.1'],
    source: 'AOSP CTS EuiccServiceTest.testEncodeSmdxSubjectAndReasonCode',
  },
  {
    subject: '1',
    reason: '1',
    code: 167776257,
    amapiOperationCode: '10',
    amapiErrorCode: '4097',
    direction: 'encode',
    decodesTo: ['1', '1'],
    source: 'AOSP CTS EuiccServiceTest.testEncodeSmdxSubjectAndReasonCode',
  },
  {
    subject: '3.0.1',
    reason: '5.1',
    code: 170922065,
    amapiOperationCode: '10',
    amapiErrorCode: '3149905',
    direction: 'encode',
    decodesTo: ['3.0.1', '5.1'],
    source: 'AOSP CTS EuiccServiceTest.testEncodeSmdxSubjectAndReasonCode',
  },
  {
    subject: '8.1',
    reason: '5',
    code: 168300549,
    amapiOperationCode: '10',
    amapiErrorCode: '528389',
    direction: 'encode',
    decodesTo: ['8.1', '5'],
    source: 'AOSP CTS EuiccServiceTest.testEncodeSmdxSubjectAndReasonCode',
  },
  {
    subject: '8.11.1',
    reason: '5.1',
    code: 176885841,
    amapiOperationCode: '10',
    amapiErrorCode: '9113681',
    direction: 'decode',
    source: 'AOSP com.android.ons ONSProfileDownloaderTest.testSMDPErrorParsing',
  },
  {
    subject: '8.1.0',
    reason: '6.1',
    code: 176226401,
    amapiOperationCode: '10',
    amapiErrorCode: '8454241',
    direction: 'decode',
    source: 'AOSP com.android.ons ONSProfileDownloaderTest.testSMDPErrorParsing',
    decodesTo: ['8.1', '6.1'],
  },
  {
    subject: '8.1.0',
    reason: '4.8',
    code: 176226376,
    amapiOperationCode: '10',
    amapiErrorCode: '8454216',
    direction: 'decode',
    source: 'AOSP com.android.ons ONSProfileDownloaderTest.testSMDPErrorParsing',
    decodesTo: ['8.1', '4.8'],
  },
  {
    subject: '8.11.1',
    reason: '2.2',
    code: 176885794,
    amapiOperationCode: '10',
    amapiErrorCode: '9113634',
    direction: 'decode',
    source: 'AOSP com.android.ons ONSProfileDownloaderTest.testSMDPErrorParsing',
  },
  {
    subject: '',
    reason: '1',
    direction: 'encode',
    error: 'IllegalArgumentException',
    source: 'AOSP EuiccService.encodeSmdxSubjectAndReasonCode javadoc + body',
  },
  {
    subject: null,
    reason: null,
    direction: 'encode',
    error: 'IllegalArgumentException',
    source: 'AOSP EuiccService.encodeSmdxSubjectAndReasonCode javadoc + body',
  },
];
