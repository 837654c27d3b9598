import type { CheckCall } from '../../contract/named-check.ts';
import { commandApplies } from '../../expression/command-applies.ts';
import { deviceGuards, wholeRule } from '../../expression/device-guards.ts';
import { lowerExpression } from '../../expression/lower-expression.ts';
import { miniCommands, miniContext } from '../../expression/test/mini-context.ts';
import { checkReads } from '../../resolve/named-checks.ts';
import type { Model, Rule, Severity } from '../../contract/model.ts';

/** What a test says of a rule. */
export interface MiniRule {
  readonly id: string;
  readonly subject: string;
  readonly at: string;
  readonly require?: string;
  readonly check?: CheckCall;
  readonly for?: readonly string[];
  readonly severity?: Severity;
  readonly examples?: Rule['examples'];
}

const shapeNames = ['CommandRequest', 'AddEsimParamsRequest', 'WipeParamsRequest', 'Part', 'Device', 'CommandForDevice'];

/** Builds a model of the mini context's shapes and the given rules; `Device` is open, and `CommandForDevice` requires both its members. */
export function miniModel(rules: readonly MiniRule[]): Model {
  return {
    info: {
      title: '',
      version: '',
      summary: '',
      description: '',
      license: { name: '', identifier: '' },
      servers: [],
      tags: [],
      oauth2: {
        description: 'OAuth 2.0.',
        authorizationUrl: 'https://mini.example/auth',
        tokenUrl: 'https://mini.example/token',
        scopes: [],
      },
      protoPackage: 'google.android.devicemanagement.v1',
      publicBase: '',
      packageVersion: '1.2.3',
    },
    sources: [],
    shapes: shapeNames.map((name) => {
      const shape = miniContext.shapes.get(name);
      const fields = shape.fields.map((field) => ({ ...field, required: name === 'CommandForDevice' }));
      return { ...shape, fields, variant: name === 'Device' ? ('response' as const) : ('request' as const) };
    }),
    enums: ['CommandType', 'Ownership', 'Flag'].map((name) => miniContext.enums.get(name)),
    commands: miniCommands,
    methods: [],
    rules: rules.map(miniRule),
    codes: [],
    examples: [],
  };
}

function miniRule({ id, subject, at, require, check, for: wanted = [], severity = 'error', examples = [] }: MiniRule): Rule {
  const [area = '', name = ''] = id.split('.');
  const applies = wanted.length === 0 ? undefined : commandApplies(wanted, subject, miniCommands, miniContext);
  const base = {
    id,
    area,
    name,
    subject,
    for: wanted,
    severity,
    message: '',
    params: {},
    at: at.split('.'),
    source: [],
    examples,
    file: `${id}.yaml`,
    docs: '',
  };
  if (check !== undefined) {
    return { ...base, reads: checkReads(check), body: { kind: 'check', check, ...(applies && { applies }) } };
  }
  const text = require ?? 'true';
  const lowered = lowerExpression(text, subject, miniContext);
  if (!lowered.ok) throw new Error(JSON.stringify(lowered.problems));
  const guards = deviceGuards(lowered.expression, miniContext);
  const whole = wholeRule(lowered.expression, guards, applies);
  return {
    ...base,
    reads: lowered.reads,
    body: { kind: 'expression', text, require: lowered.expression, guards, whole, ...(applies && { applies }) },
  };
}
