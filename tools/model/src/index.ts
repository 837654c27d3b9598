export type { Catalogue, Slot, StructuralFinding, ValueKind } from './contract/catalogue.ts';
export type {
  CarriedCheck,
  CheckCall,
  CheckDefinition,
  CheckInputs,
  CheckName,
  FindingSlot,
  MemberOwner,
  Target,
} from './contract/named-check.ts';
export { checkDefinitions, definitionOf, isCarried } from './contract/named-check.ts';
export { nearestFirst } from './resolve/context.ts';
export type { Diagnostic } from './diagnostics/diagnostic.ts';
export { formatDiagnostic } from './diagnostics/diagnostic.ts';
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
} from './contract/expression.ts';
export type { Constant } from './contract/constant.ts';
export type { Info, OAuth2 } from './contract/info.ts';
export type { Inventory, InventoryResult, ListedCommand, ListedField, ListedRole, ListedRule, ListedTable } from './inventory/inventory.ts';
export { takeInventory } from './inventory/inventory.ts';
export { loadModel } from './load-model.ts';
export type { LoadOptions, LoadResult } from './load-model.ts';
export { type Method, type Parameter, requestNumbers } from './contract/method.ts';
export type { Citation, Described, Disagreement } from './contract/described.ts';
export type { FieldType } from './contract/field-type.ts';
export { exampleOf } from './query/example-of.ts';
export { foldName } from './query/fold-name.ts';
export type { FixEdit, FixForm, Replacement, RuleFix } from './contract/rule-fix.ts';
export type { OtherName } from './contract/other-name.ts';
export type { JsonValue } from './contract/json-value.ts';
export type {
  Advice,
  CodeEntry,
  CodeTable,
  ConstantEntry,
  OutcomeEntry,
  SmdxEntry,
  SmdxPairEntry,
  TableOf,
} from './contract/code-table.ts';
export type {
  AndroidVersion,
  AndroidVersions,
  CommandType,
  DeviceGuard,
  EnumType,
  EnumValue,
  Example,
  Field,
  Model,
  Remark,
  Rule,
  RuleBody,
  RuleExample,
  Severity,
  Shape,
  ShapeProto,
  Source,
} from './contract/model.ts';
export { fillMessage, findingTemplate } from './message/fill-message.ts';
export { parseTemplate } from './message/template.ts';
export type { TemplatePart } from './message/template.ts';
export { byName } from './query/by-name.ts';
export type { ByName } from './query/by-name.ts';
export { allFields, createIndex, fieldOf, findField, zeroValueOf } from './query/create-index.ts';
export type { ModelIndex } from './query/create-index.ts';
export { exampleSubject } from './query/example-subject.ts';
export type { ExampleHead } from './query/example-subject.ts';
export { followPath, placeAt } from './query/place-at.ts';
export { pointsAtEach } from './query/points-at-each.ts';
export { closure, reachOf, referencesOf } from './query/reach.ts';
export { innerObjects, ownerOf } from './query/request-objects.ts';
export { readModel } from './read-model.ts';
export { readRoles } from './read-roles.ts';
export type { CommandRole, DeviceKind, DeviceRole, Input, OperationRole, PairRole, Roles } from './contract/roles.ts';
export { longestRuleId, ruleReason } from './resolve/rule-id.ts';
export { structuralIds } from './contract/structural-ids.ts';
export type { StructuralId } from './contract/structural-ids.ts';
export type { DataPath, Position } from './diagnostics/position.ts';
export { readSpecFile } from './read/spec-file.ts';
export { commandPath } from './contract/command-path.ts';
