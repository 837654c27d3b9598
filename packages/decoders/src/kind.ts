export { commandMembers, deviceMembers, operationMembers } from './gen/member-names.ts';
export { describeInputKind } from './describe-input-kind.ts';
export { inputKindOf } from './input-kind.ts';
export type { InputKind } from './input-kind.ts';
