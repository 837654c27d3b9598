import type { Roles } from './roles.ts';

/** The path from a shape to the command that it is or holds; undefined for a shape that is and holds none (params are reached below their own command). */
export function commandPath({ command, pair }: Pick<Roles, 'command' | 'pair'>, shape: string): readonly string[] | undefined {
  if (shape === command.request || shape === command.result) return [];
  return shape === pair.shape ? [pair.command] : undefined;
}
