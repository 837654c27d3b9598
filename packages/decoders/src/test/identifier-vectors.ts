/** An ICCID from a public test, and whether its check digit holds. */
export const iccidVectors: readonly { iccid: string; luhnValid: boolean; source: string; note?: string }[] = [
  { iccid: '8988211000000530082', luhnValid: true, source: 'osmocom/pysim tests/unittests/test_utils.py TestLuhn' },
  { iccid: '89882110000005300811', luhnValid: true, source: 'osmocom/pysim tests/unittests/test_utils.py TestLuhn' },
  {
    iccid: '8988211000000530081',
    luhnValid: false,
    source: 'osmocom/pysim tests/unittests/test_utils.py TestLuhn',
    note: '19 digits without its check digit: pySim appends 1 to reach 20',
  },
  {
    iccid: '898821100000053008',
    luhnValid: false,
    source: 'osmocom/pysim tests/unittests/test_utils.py TestLuhn',
    note: '18 digits without check digit; Luhn digit is 2',
  },
];

/** An EID from a public test, and whether its check digits hold. */
export const eidVectors: readonly { eid: string; valid: boolean; source: string; why?: string }[] = [
  { eid: '89049032123451234512345678901235', valid: true, source: 'osmocom/pysim tests/unittests/test_euicc.py@e0241037' },
  { eid: '89086030202200000022000023022943', valid: true, source: 'osmocom/pysim tests/unittests/test_euicc.py@e0241037' },
  { eid: '89044045116727494800000004479366', valid: true, source: 'osmocom/pysim tests/unittests/test_euicc.py@e0241037' },
  {
    eid: '89049032123451234512345678901234',
    valid: false,
    source: 'osmocom/pysim tests/unittests/test_euicc.py@e0241037',
    why: 'check digits should be 35',
  },
];
