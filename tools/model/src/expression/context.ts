import type { Constant } from '../contract/constant.ts';
import type { PlaceType } from '../contract/expression.ts';
import type { EnumType, Shape } from '../contract/model.ts';
import type { Roles } from '../contract/roles.ts';
import type { ByName } from '../query/by-name.ts';

/** What an expression can refer to. */
export interface ExpressionContext {
  readonly shapes: ByName<Shape>;
  readonly enums: ByName<EnumType>;
  readonly roles: Pick<Roles, 'command' | 'pair' | 'device'>;
  /** The params of the rule, by name. */
  readonly constants?: ReadonlyMap<string, Constant>;
  /** Other names beside `this`; rules have none, and must depend on the input. */
  readonly variables?: Readonly<Record<string, PlaceType>>;
}
