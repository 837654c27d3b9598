import { writeFileSync } from 'node:fs';
import { canaries } from './canaries.ts';

/** Commands of some kinds; the last two of each eight may not be sent. */
const commands = [
  { type: 'LOCK', duration: '600s' },
  { type: 'RESET_PASSWORD', newPassword: canaries.password, resetPasswordFlags: ['REQUIRE_ENTRY', 'LOCK_NOW'] },
  { type: 'REBOOT' },
  { clearAppsDataParams: { packageNames: ['com.example.mail', 'com.example.chat'] } },
  {
    type: 'START_LOST_MODE',
    startLostModeParams: { lostMessage: { defaultMessage: 'Lost. Please call.' }, lostEmailAddress: 'lost@example.com' },
  },
  { wipeParams: { wipeDataFlags: ['PRESERVE_RESET_PROTECTION_DATA'], wipeReason: { defaultMessage: 'Left the company.' } } },
  { type: 'LOKC' },
  { type: 'RESET_PASSWORD', newPassword: canaries.password, wipeParams: {} },
];

/** Writes a file of so many commands, one a line, in which a quarter may not be sent. */
export function writeCommands(path: string, lines: number): void {
  const texts = commands.map((command) => `${JSON.stringify(command)}\n`);
  writeFileSync(path, Array.from({ length: lines }, (_, index) => texts[index % texts.length]).join(''));
}
