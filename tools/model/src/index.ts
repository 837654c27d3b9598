export type { CheckCall, CheckName, FieldOwner, Target } from './check.ts';
export { checkTargets } from './check.ts';
export { nearestFirst } from './context.ts';
export type { Diagnostic } from './diagnostic.ts';
export { formatDiagnostic } from './diagnostic.ts';
export type {
  AndExpression,
  CompareExpression,
  ConditionalExpression,
  Expression,
  HasExpression,
  InExpression,
  LiteralExpression,
  NotExpression,
  Operand,
  OrExpression,
  Place,
  PlaceType,
  QuantifierExpression,
  ScalarType,
  Step,
  TextExpression,
  TruthExpression,
} from './expression.ts';
export type { Info, OAuth2 } from './info.ts';
export type { Inventory, InventoryResult, ListedCommand, ListedField, ListedRule, ListedTable } from './inventory.ts';
export { takeInventory } from './inventory.ts';
export { loadModel } from './load-model.ts';
export type { LoadResult } from './load-model.ts';
export type { Method, Parameter } from './method.ts';
export type {
  Citation,
  CodeEntry,
  CodeTable,
  CommandType,
  Described,
  DeviceGuard,
  Disagreement,
  EnumType,
  EnumValue,
  Example,
  Field,
  FieldType,
  JsonValue,
  Model,
  Remark,
  Rule,
  RuleBody,
  RuleExample,
  Severity,
  Shape,
  ShapeProto,
  Source,
  Supersession,
} from './model.ts';
export { readModel } from './read-model.ts';
export { longestRuleId, ruleReason } from './rule-id.ts';
export { structuralIds } from './structural-ids.ts';
export type { StructuralId } from './structural-ids.ts';
