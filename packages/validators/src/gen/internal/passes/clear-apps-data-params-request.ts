import { emptyList } from '../../../runtime/empty.ts';
import { isObject } from '../../../runtime/is-object.ts';

/** Tells whether a value is a ClearAppsDataParamsRequest that breaks no error rule. */
export function passesClearAppsDataParamsRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  let packageNames: readonly string[] = emptyList;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'packageNames':
        if (!Array.isArray(member)) return false;
        for (let i = 0; i < member.length; i++) {
          const element: unknown = member[i];
          if (typeof element !== 'string') return false;
        }
        packageNames = member as readonly string[];
        break;
      default:
        if (Object.hasOwn(value, key)) return false;
    }
  }
  // clear_app_data.package_name_empty
  for (const name of packageNames) {
    if (name === '') return false;
  }
  // clear_app_data.package_names_required
  if (packageNames.length <= 0) return false;
  return true;
}
