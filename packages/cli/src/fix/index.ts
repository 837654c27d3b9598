export { fixFile } from './fix-file.ts';
export { LineFixer } from './line-fixer.ts';
export { shownFixes } from './shown-fixes.ts';
