import { describe, expect, it, test } from 'vitest';
import { evaluate } from '../reference/evaluate.ts';
import { commandApplies } from './command-applies.ts';
import { wideIndex, wideModel } from '../test/wide-command.ts';

describe('the inferred type', () => {
  test.each([
    // [wanted, command, is it inferred]
    [['LOCK'], { type: 'LOCK' }, true],
    [['LOCK'], {}, false],
    [['ADD_ESIM'], { type: 'ADD_ESIM' }, true],
    [['ADD_ESIM'], { addEsimParams: {} }, true],
    [['ADD_ESIM'], { type: 'COMMAND_TYPE_UNSPECIFIED', addEsimParams: {} }, true],
    [['ADD_ESIM'], { type: 'LOCK', addEsimParams: {} }, false],
    [['ADD_ESIM'], { addEsimParams: {}, wipeParams: {} }, false],
    [['ADD_ESIM'], { type: 'ADD_ESIM', addEsimParams: {}, wipeParams: {} }, true],
    [['ADD_ESIM'], { type: 'NEWER', addEsimParams: {} }, false],
    [['ADD_ESIM', 'WIPE'], { wipeParams: {} }, true],
    [['ADD_ESIM', 'WIPE'], { type: 'WIPE' }, true],
    [['ADD_ESIM', 'WIPE'], { addEsimParams: {}, wipeParams: {} }, false],
    [['LOCK', 'WIPE'], { addEsimParams: {} }, false],
  ])('%j of %j: %s', (wanted, command, want) => {
    const direct = commandApplies(wanted, 'CommandRequest', wideModel.commands, wideIndex);
    const carried = commandApplies(wanted, 'CommandForDevice', wideModel.commands, wideIndex);
    expect(direct && evaluate(direct, command)).toBe(want);
    expect(carried && evaluate(carried, { command, device: {} })).toBe(want);
  });

  it('does not apply to a params shape', () => {
    expect(commandApplies(['ADD_ESIM'], 'AddEsimParamsRequest', wideModel.commands, wideIndex)).toBeUndefined();
  });
});
