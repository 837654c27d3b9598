import type { Model, Rule, Slot, StructuralFinding } from '@amapi-spec/model';
import { comment } from '../../../comment.ts';
import { type Code, code, join } from '../../../code/code.ts';
import { typeSymbol } from '../../../code/import-symbol.ts';
import { quote } from '../../../code/literal.ts';

/** Prints what an issue holds beside its message, by the id of its rule or of its finding about form. */
export function issueParamsModule({ structural, rules }: Model): Code {
  const members = [
    ...structural.map((finding) => member(finding.id, findingParams(finding))),
    ...rules.map((rule) => member(rule.id, ruleParams(rule))),
  ];
  return code`${comment('What the message of an issue is made from, by the id of its rule or of its finding about form.')}
export interface ParamsById {
${members}
}
`;
}

type Param = readonly [name: string, type: Code | string];

function member(id: string, params: readonly Param[]): Code {
  const written = params.map(([name, type]) => code`readonly ${name}: ${type}`);
  return code`readonly ${quote(id)}: { ${join(written, '; ')} };`;
}

function findingParams({ id, slots }: StructuralFinding): Param[] {
  const params = slots.map(({ name, type, optional }): Param => [`${name}${optional ? '?' : ''}`, slotTypes[type]]);
  return namesNearest.has(id) ? [...params, nearest] : params;
}

const slotTypes: Readonly<Record<Slot['type'], Code | string>> = {
  kind: code`${typeSymbol('ValueKind', 'gen/internal/texts.ts')}`,
  form: code`${typeSymbol('JsonForm', 'gen/internal/texts.ts')}`,
  json: 'string',
  meaning: 'string',
  name: 'string',
  names: 'readonly string[]',
  number: 'number',
};

/** Values are left to the rules: another limit is no other type. */
function ruleParams({ params, tells, body }: Rule): Param[] {
  const told = tells.map((slot): Param => [slot === 'becomes' ? 'becomes?' : slot, 'string']);
  const own = [...Object.entries(params).map(([name, value]): Param => [name, typeof value]), ...told];
  return body.kind === 'check' && body.check.name === 'known_value' ? [...own, nearest] : own;
}

/** The known word that was probably meant; absent when none is near. */
const nearest: Param = ['nearest?', 'string'];

/** Findings on a word that is not known. */
const namesNearest: ReadonlySet<string> = new Set(['schema.enum', 'schema.unknown_field']);
