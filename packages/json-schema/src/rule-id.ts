export type { RuleId } from '@amapi-spec/types';
