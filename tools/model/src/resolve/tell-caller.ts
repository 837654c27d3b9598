import type { CommandType } from '../contract/model.ts';

/** Adds to a description what the remarks of a command tell its caller, so that it is found where the command is written. */
export function tellCaller(description: string, { effects, notes }: Pick<CommandType, 'effects' | 'notes'>): string {
  const told = [...effects, ...notes].filter(({ audience }) => audience === 'caller').map(({ text }) => text);
  return [description, ...told].join(' ');
}
