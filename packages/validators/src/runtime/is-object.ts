export { isObject } from '@amapi-spec/tools-shared/runtime/is-object.ts';
