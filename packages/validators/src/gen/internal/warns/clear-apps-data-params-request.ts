import { duplicates } from '../../../runtime/duplicates.ts';
import { emptyList } from '../../../runtime/empty.ts';
import { isPackageName } from '../../../runtime/is-package-name.ts';

/** Tells whether there is anything to warn about in a ClearAppsDataParamsRequest that passed. */
export function warnsClearAppsDataParamsRequest(value: object): boolean {
  let packageNames: readonly string[] = emptyList;
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined) continue;
    switch (key) {
      case 'packageNames':
        packageNames = member as readonly string[];
        break;
    }
  }
  // clear_app_data.duplicate_package_name
  if (duplicates(packageNames).length > 0) return true;
  // clear_app_data.package_name_format
  for (const text of packageNames) {
    if (text !== '' && !isPackageName(text)) return true;
  }
  return false;
}
