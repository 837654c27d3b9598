export { connectPositions, findClash, findUnbounded } from './ambiguity.ts';
export { areDisjoint } from './are-disjoint.ts';
export type { Position } from './ambiguity.ts';
export { categorySet, setsOverlap } from './character-set.ts';
export type { CharacterSet } from './character-set.ts';
export { parseRegexSubset } from './subset.ts';
export type { ParsedRegex, RegexNode } from './regex.ts';
