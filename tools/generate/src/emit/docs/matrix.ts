import type { CommandType, DeviceKind, Example, Model } from '@amapi-spec/model';
import { judge, memberOf } from '@amapi-spec/model/reference';

/** What a kind of device says to one command, over the API levels. */
export interface MatrixRow {
  readonly command: string;
  /** Values of the facts by which kinds of devices are told apart. */
  readonly facts: DeviceKind['facts'];
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

/** A kind of device that is found in the field, by what its users call it. */
export type NamedKind = DeviceKind & { readonly name: string };

/** The kinds of devices that are found in the field. */
export function namedKinds({ roles }: Model): NamedKind[] {
  return roles.device.kinds.flatMap(({ name, facts }) => (name === undefined ? [] : [{ name, facts }]));
}

/** Asks the reference judge which device takes which command: its plainest request, on every kind of device, at every API level. */
export function buildMatrix(model: Model): MatrixRow[] {
  // The form of the requests, and what they say, are not in question here.
  const { command: role, pair, device: deviceRole } = model.roles;
  const forDevice = { ...model, rules: model.rules.filter(({ subject }) => subject === pair.shape) };
  return model.commands.flatMap((command) => {
    // Without an example of its own a command is judged by its bare type.
    const request = plainExample(model, command)?.value ?? { [role.type]: command.type };
    return deviceRole.kinds.map(({ facts }) => ({
      command: command.type,
      facts,
      spans: joinSpans(
        model.androidVersions.versions.map(({ apiLevel }) => {
          const device = { ...facts, [deviceRole.level]: apiLevel };
          const { rules } = judge(forDevice, pair.shape, { [pair.command]: request, [pair.device]: device });
          const ids = (severity: string): string[] => rules.flatMap((rule) => (rule.severity === severity ? [rule.id] : []));
          const errors = ids('error');
          return { from: apiLevel, to: apiLevel, supported: errors.length === 0, errors, warnings: ids('warning') };
        }),
      ),
    }));
  });
}

/** The valid request that shows a command at its plainest: the example that is named for it, or else its first. */
export function plainExample({ examples, roles }: Model, { type, slug, params }: CommandType): Example | undefined {
  const role = roles.command;
  const requests = examples.filter(({ valid, subject }) => valid && subject === role.request);
  const named = requests.find(({ name }) => name === slug);
  return named ?? requests.find(({ value }) => memberOf(value, role.type) === type || memberOf(value, params?.field ?? '') !== undefined);
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
