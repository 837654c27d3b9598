import { resetPasswordShortPassword } from './rules/reset-password.ts';
import { isObject } from '../../runtime/is-object.ts';
import type { Report } from '../../runtime/report.ts';

/** What the rules read of command. */
interface Command {
  readonly type?: string;
}

/** What the rules read of device. */
interface Device {
  readonly apiLevel?: number;
}

/** Silences what a rule that knows the device says better. */
export function silenceSuperseded(value: Readonly<Record<string, unknown>>, report: Report): void {
  const command = isObject(value.command) ? (value.command as Command) : undefined;
  const device = isObject(value.device) ? (value.device as Device) : undefined;
  // reset_password.short_password gives way to reset_password.min_length_numeric, reset_password.min_length
  if (command?.type === 'RESET_PASSWORD' && (device?.apiLevel ?? 0) !== 0) report.silence(resetPasswordShortPassword);
}
