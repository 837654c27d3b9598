export { countModel, type Count } from './count-model.ts';
export { coverPages, isCovered, type PageCoverage, type RowCoverage } from './cover-pages.ts';
export { findUnsourced } from './find-unsourced.ts';
export { referencePages, type PageRow, type ReferencePage, type RowKind } from './reference-pages.ts';
