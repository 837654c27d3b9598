import type { CommandType, Example, JsonValue, Model } from '@amapi-spec/model';
import { judge } from '@amapi-spec/model/reference';
import { androidVersions } from './android-versions.ts';

/** What a kind of device says to one command, over the API levels. */
export interface MatrixRow {
  readonly command: string;
  readonly managementMode: string;
  readonly ownership: string;
  /** Consecutive API levels with one answer each, lowest first; together they cover all levels. */
  readonly spans: readonly MatrixSpan[];
}

/** One answer over consecutive API levels. */
export interface MatrixSpan {
  readonly from: number;
  readonly to: number;
  readonly supported: boolean;
  /** Ids of the rules that say no. */
  readonly errors: readonly string[];
  /** Ids of the rules that warn. */
  readonly warnings: readonly string[];
}

/** Kinds of devices that are found in the field, by what their users call them. */
export const deviceKinds = [
  { name: 'Fully managed', managementMode: 'DEVICE_OWNER', ownership: 'COMPANY_OWNED' },
  { name: 'Company-owned with a work profile', managementMode: 'PROFILE_OWNER', ownership: 'COMPANY_OWNED' },
  { name: 'Personally-owned with a work profile', managementMode: 'PROFILE_OWNER', ownership: 'PERSONALLY_OWNED' },
] as const;

const others = [{ managementMode: 'DEVICE_OWNER', ownership: 'PERSONALLY_OWNED' }] as const;

/** Asks the reference judge which device takes which command: its plainest request, on every kind of device, at every API level. */
export function buildMatrix(model: Model): MatrixRow[] {
  // The form of the requests, and what they say, are not in question here.
  const forDevice = { ...model, rules: model.rules.filter(({ subject }) => subject === 'CommandForDevice') };
  return model.commands.flatMap((command) => {
    // Without an example of its own a command is asked about by its bare type.
    const request = plainExample(model, command)?.value ?? { type: command.type };
    return [...deviceKinds, ...others].map(({ managementMode, ownership }) => ({
      command: command.type,
      managementMode,
      ownership,
      spans: joinSpans(
        [...androidVersions.keys()].map((apiLevel) => {
          const { rules } = judge(forDevice, 'CommandForDevice', { command: request, device: { managementMode, ownership, apiLevel } });
          const ids = (severity: string): string[] => rules.flatMap((rule) => (rule.severity === severity ? [rule.id] : []));
          const errors = ids('error');
          return { from: apiLevel, to: apiLevel, supported: errors.length === 0, errors, warnings: ids('warning') };
        }),
      ),
    }));
  });
}

/** The valid request that shows a command at its plainest: the example that is named for it, or else its first. */
export function plainExample(model: Model, { type, slug, params }: CommandType): Example | undefined {
  const requests = model.examples.filter(({ valid, subject }) => valid && subject === 'CommandRequest');
  const named = requests.find(({ name }) => name === slug);
  return named ?? requests.find(({ value }) => isOf(value, type, params?.field));
}

function isOf(value: JsonValue, type: string, params: string | undefined): boolean {
  const members = value as Readonly<Record<string, JsonValue>>;
  return members['type'] === type || (params !== undefined && members[params] !== undefined);
}

function joinSpans(spans: readonly MatrixSpan[]): MatrixSpan[] {
  const joined: MatrixSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && answerOf(last) === answerOf(span)) joined[joined.length - 1] = { ...last, to: span.to };
    else joined.push(span);
  }
  return joined;
}

function answerOf({ errors, warnings }: MatrixSpan): string {
  return JSON.stringify([errors, warnings]);
}
