import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Reads a script of the decoders. */
function script(name: string): string {
  return readFileSync(fileURLToPath(import.meta.resolve(`@amapi-spec/decoders/sql/${name}.js`)), 'utf8');
}

/**
 * Prints the functions for Snowflake: its JavaScript functions have no libraries, so each has its script in its body, which sets a global variable
 * the first time. `node snowflake.ts | snowsql ...`
 */
console.log(`CREATE OR REPLACE FUNCTION read_operation(operation VARIANT)
RETURNS VARIANT LANGUAGE JAVASCRIPT IMMUTABLE AS
$$
${script('amapi-operations')}
// Who must act, what next, whether a retry can help; the message of a failure and identifiers are left out.
const { name, device, commandType, state, final, summary, next, retry } = amapiOperations.readOperation(OPERATION);
return { name, device, commandType, state, final, summary, next, retry };
$$;

CREATE OR REPLACE FUNCTION explain_esim_error(operation_code STRING, error_code STRING)
RETURNS VARIANT LANGUAGE JAVASCRIPT IMMUTABLE AS
$$
${script('amapi-esim')}
const explained = amapiEsim.explainEsimError({ operationCode: OPERATION_CODE, errorCode: ERROR_CODE });
return explained.value ?? null;
$$;`);
