import {
  clearAppDataDuplicatePackageName,
  clearAppDataPackageNameEmpty,
  clearAppDataPackageNameFormat,
  clearAppDataPackageNamesRequired,
} from '../rules/clear-app-data.ts';
import { duplicates } from '../../../runtime/duplicates.ts';
import { emptyList } from '../../../runtime/empty.ts';
import { isPackageName } from '../../../runtime/is-package-name.ts';
import type { Report } from '../../../runtime/report.ts';

const fields: readonly string[] = ['packageNames'];

/** Reports what is wrong with a value as a ClearAppsDataParamsRequest. */
export function reportClearAppsDataParamsRequest(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  let packageNames: readonly string[] = emptyList;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'packageNames':
        if (report.isList(member)) {
          packageNames = member as readonly string[];
          for (let i = 0; i < member.length; i++) {
            const element = member[i];
            report.enterElement(i);
            report.isText(element);
            report.leave();
          }
        }
        break;
      default:
        if (Object.hasOwn(value, key)) report.unknownField(key, 'ClearAppsDataParams', fields);
    }
    report.leave();
  }
  // clear_app_data.duplicate_package_name
  if (report.asks(clearAppDataDuplicatePackageName)) {
    for (const i of duplicates(packageNames)) {
      report.broken(clearAppDataDuplicatePackageName, i);
    }
  }
  // clear_app_data.package_name_empty
  if (report.asks(clearAppDataPackageNameEmpty)) {
    for (const [i, name] of packageNames.entries()) {
      if (name === '') report.broken(clearAppDataPackageNameEmpty, i);
    }
  }
  // clear_app_data.package_name_format
  if (report.asks(clearAppDataPackageNameFormat)) {
    for (const [i, text] of packageNames.entries()) {
      if (text !== '' && !isPackageName(text)) report.broken(clearAppDataPackageNameFormat, i);
    }
  }
  // clear_app_data.package_names_required
  if (packageNames.length <= 0 && report.asks(clearAppDataPackageNamesRequired)) report.broken(clearAppDataPackageNamesRequired);
}
