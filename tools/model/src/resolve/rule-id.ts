/** `google.rpc.ErrorInfo.reason` has at most 63 characters. */
export const longestRuleId = 63;

/** Returns the id of a rule, `add_esim.min_api_level`, from the path of its file. */
export function ruleId(path: string): string {
  return path
    .split('/')
    .slice(2)
    .join('.')
    .replace(/\.yaml$/, '');
}

/** Returns the form of an id that `toGoogleStatus` reports, `ADD_ESIM_MIN_API_LEVEL`: no two rules may share it. */
export function ruleReason(id: string): string {
  return id.replaceAll('.', '_').toUpperCase();
}
