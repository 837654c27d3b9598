export { commandApplies } from './command-applies.ts';
export { compareValues, testText } from './literal-operations.ts';
export { lowerExpression, lowerParsed } from './lower-expression.ts';
export { placeNames, toPlaceType } from './place.ts';
export { printCel, quoteCel } from './print-cel.ts';
