import { expectTypeOf } from 'vitest';
import type { CommandRequest, LockCommandRequest, TypedAddEsimCommandRequest, TypedWipeCommandRequest } from '@amapi-spec/types';
import { addEsim, lock, resetPassword, wipe } from './index.ts';

// A constructor gives the type of its command.
expectTypeOf(lock()).toEqualTypeOf<LockCommandRequest>();
expectTypeOf(lock({ duration: 600 })).toExtend<CommandRequest>();
expectTypeOf(wipe()).toEqualTypeOf<TypedWipeCommandRequest>();
expectTypeOf(addEsim({ activationCode: '1$smdp.example.com$X', activationState: 'ACTIVATED' })).toEqualTypeOf<TypedAddEsimCommandRequest>();

// What does not belong to a command does not compile.
// @ts-expect-error a duration of Go
lock({ duration: '10m' });
// @ts-expect-error no state
addEsim({ activationCode: '1$smdp.example.com$X' });
// @ts-expect-error a flag of another command
resetPassword({ resetPasswordFlags: ['WIPE_ESIMS'] });
// @ts-expect-error no such member
wipe({ wipeData: true });
