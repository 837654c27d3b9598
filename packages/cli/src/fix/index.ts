export { fixFile } from './fix-file.ts';
export { fixInput } from './fix-input.ts';
export { LineFixer } from './line-fixer.ts';
export { shownFixes } from './shown-fixes.ts';
