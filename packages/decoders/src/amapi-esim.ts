// A script for engines that know no modules: package.json publishes it beside the modules.
export { maskActivationCode, parseActivationCode } from './activation-code.ts';
export { describeSmdxCode } from './describe-smdx-code.ts';
export { joinDetailedCode, splitDetailedCode } from './detailed-code.ts';
export { normalizeEid } from './eid.ts';
export { describeEsimError, describeEsimOperation } from './esim-code.ts';
export { explainEsimError } from './explain-esim-error.ts';
export { normalizeIccid } from './iccid.ts';
export { parseLoggedCode } from './logged-code.ts';
