import { supportedCommands, type SupportedCommands } from '@amapi-spec/validators/supported-commands';

/** What devices of one kind can do, API level by API level. */
export interface MatrixBlock {
  readonly managementMode: string;
  readonly ownership: string;
  readonly rows: readonly MatrixRow[];
}

/** One command on one kind of device; `cells` follow `apiLevels`. */
export interface MatrixRow {
  readonly command: string;
  readonly cells: readonly MatrixCell[];
}

/** The answer at one API level, and the ids of the rules that say no, limit the parameters, or warn. */
export interface MatrixCell {
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly rules: readonly string[];
}

/** Android 5.0 to the newest level that the rules name. */
export const apiLevels: readonly number[] = Array.from({ length: 37 - 21 + 1 }, (_, index) => 21 + index);

const managementModes = ['DEVICE_OWNER', 'PROFILE_OWNER'] as const;
const ownerships = ['COMPANY_OWNED', 'PERSONALLY_OWNED'] as const;

/** Lists the answers for every command on every kind of device: management mode, ownership and API level. */
export function buildMatrix(): MatrixBlock[] {
  return managementModes.flatMap((managementMode) => ownerships.map((ownership) => buildBlock(managementMode, ownership)));
}

function buildBlock(managementMode: string, ownership: string): MatrixBlock {
  const answers = apiLevels.map((apiLevel) => supportedCommands({ managementMode, ownership, apiLevel }));
  const commands = Object.keys(answers[0] ?? {}) as (keyof SupportedCommands)[];
  return {
    managementMode,
    ownership,
    rows: commands.map((command) => ({ command, cells: answers.map((answer) => cellOf(answer[command])) })),
  };
}

function cellOf({ supported, refusedBy, limits, warnings }: SupportedCommands[keyof SupportedCommands]): MatrixCell {
  const notes = supported === 'no' ? refusedBy : [...limits, ...warnings];
  return { answer: supported, rules: notes.map(({ rule }) => rule) };
}
