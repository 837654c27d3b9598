import type { Roles } from './contract/roles.ts';
import { createReporter } from './diagnostics/reporter.ts';
import { readSpec } from './read/read-spec.ts';
import { validateForm } from './read/validate-form.ts';
import { resolveRoles } from './resolve/roles.ts';
import { beginStages } from './stages.ts';

/** Reads the roles alone, also while examples or rules are being written and are not right yet; throws when there are none. */
export function readRoles(root: string): Roles {
  const reporter = createReporter();
  const { made: roles } = beginStages(reporter, () => readSpec(root, reporter))
    .next((files) => validateForm(root, { ...files, rule: [], messages: [], codes: [], example: [] }, reporter))
    .next((files) => resolveRoles({ files, reporter }));
  if (roles === undefined) throw new Error(`${root} has no spec/openapi.yaml whose x-roles can be read`);
  return roles;
}
