import { readRoles } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { build } from './build-recipe.ts';
import type { PublicFunction } from './public-functions.ts';
import type { Recipe } from './recipe.ts';

const { pair } = readRoles(repository);

/** The functions that judge the same shape. */
export interface Judges {
  /** `Command`. */
  readonly shape: string;
  readonly is: PublicFunction;
  readonly validate: PublicFunction;
  readonly assert: PublicFunction;
}

/** Finds the judges of each shape by their names. */
export function findJudges(functions: readonly PublicFunction[]): Judges[] {
  const find = (name: string): PublicFunction | undefined => functions.find(({ name: full }) => full === `validators: ${name}`);
  return functions.flatMap(({ member, from }) => {
    const shape = from === 'validators' && member.startsWith('validate') ? member.slice('validate'.length) : '';
    const [is, validate, assert] = [find(`is${shape}`), find(member), find(`assert${shape}`)];
    return shape !== '' && is && validate && assert ? [{ shape, is, validate, assert }] : [];
  });
}

/** Says how the judges of a shape differ about a value, made anew for each; undefined when they do not. */
export function judgeAgreement({ shape, is, validate, assert }: Judges, given: readonly Recipe[]): string | undefined {
  // Options behind the value are not for guards.
  const recipes = given.slice(0, shape === pair.shape ? 2 : 1);
  const accepted = is.call(...recipes.map(build));
  const valid = (validate.call(...recipes.map(build)) as { issues?: unknown }).issues === undefined;
  let asserted = true;
  try {
    assert.call(...recipes.map(build));
  } catch {
    asserted = false;
  }
  return accepted === valid && valid === asserted ? undefined : `is ${String(accepted)}, validate ${valid}, assert ${asserted}`;
}
