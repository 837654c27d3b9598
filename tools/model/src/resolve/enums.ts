import type { CommandType, EnumType, EnumValue } from '../contract/model.ts';
import type { SpecContext } from './context.ts';
import { verifyNumbers } from './proto-numbers.ts';
import { readCitations, readDisagreement } from '../read/citation.ts';
import type { RawEnum } from '../read/raw.ts';
import type { SpecFile } from '../read/spec-file.ts';
import { tellCaller } from './tell-caller.ts';

/** Builds the enums, with the values of `CommandType` from `spec/commands`. */
export function resolveEnums({ files, reporter }: SpecContext, commands: readonly CommandType[]): Map<string, EnumType> {
  const enums = new Map<string, EnumType>();
  for (const file of files.schema) {
    const raw = file.data;
    if (raw.type !== 'string') continue;
    const values = [
      ...raw.oneOf.map((constant, index) => enumValue(raw, constant, index)),
      ...(raw['x-derived-from'] === 'commands' ? commands.map(commandValue) : []),
    ];
    const [zero] = values;
    if (zero !== undefined && zero.protoNumber !== 0) {
      reporter.report('missing-zero', file, ['oneOf', 0], { name: file.name, first: zero.name });
    }
    verifyNumbers(reporter, file, enumNumbers(raw), [], 'x-proto-value');
    enums.set(file.name, {
      name: file.name,
      description: raw.description ?? '',
      source: readCitations(raw['x-source']),
      ...(raw['x-disagreement'] && { disagreement: readDisagreement(raw['x-disagreement']) }),
      proto: { parent: raw['x-proto-parent'], name: protoName(file, raw) },
      values,
    });
  }
  return enums;
}

function enumValue(raw: RawEnum, constant: RawEnum['oneOf'][number], index: number): EnumValue {
  return {
    name: constant.const,
    description: constant.description,
    source: readCitations(constant['x-source'] ?? raw['x-source']),
    ...(constant['x-disagreement'] && { disagreement: readDisagreement(constant['x-disagreement']) }),
    protoNumber: constant['x-proto-value'],
    unspecified: index === 0,
  };
}

function commandValue(command: CommandType): EnumValue {
  return {
    name: command.type,
    description: tellCaller(command.brief, command),
    source: command.source,
    ...(command.disagreement && { disagreement: command.disagreement }),
    protoNumber: command.protoNumber,
    unspecified: false,
  };
}

function enumNumbers(raw: RawEnum): Parameters<typeof verifyNumbers>[2] {
  return raw.oneOf.map((constant, index) => ({
    name: constant.const,
    number: constant['x-proto-value'],
    path: ['oneOf', index],
  }));
}

function protoName(file: SpecFile, raw: RawEnum): string {
  const prefix = `${raw['x-proto-parent']}_`;
  return file.name.startsWith(prefix) ? file.name.slice(prefix.length) : file.name;
}
