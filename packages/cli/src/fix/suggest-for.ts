import { validateCommandForDevice } from '@amapi-spec/validators/command-for-device';
import type { Issue } from '@amapi-spec/validators';
import { suggestFixes } from '@amapi-spec/validators/fixes';
import type { JudgeOptions } from '../check/judge-options.ts';
import { issuesOf } from '../check/judged.ts';
import { readDevice } from '../check/read-device.ts';
import { deviceInput, inputs, pairMembers } from '../gen/inputs.ts';

/** Makes the function that finds the issues of an input with their fixes; paths begin in the input, also where it is judged for a device. */
export function suggestFor({ kind, levels, device }: JudgeOptions): (value: unknown) => readonly Issue[] {
  const judge = (value: unknown) => {
    if (device !== undefined) {
      const facts = device.value as Parameters<typeof validateCommandForDevice>[1];
      return validateCommandForDevice(value, facts, { rules: levels, pathsFrom: pairMembers.command });
    }
    return inputs[kind].judge(kind === deviceInput ? readDevice(value, () => undefined).value : value, levels);
  };
  return (value) => issuesOf(suggestFixes(judge, value));
}
