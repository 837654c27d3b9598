import type { Model } from '@amapi-spec/model';
import { createCelJudge } from './judges/cel-judge.ts';
import { createProtobufJudge, rulesInProtobuf } from './judges/protobuf-judge.ts';
import { createAjvJudge, createRuleJudge, createSchemasafeJudge } from './judges/schema-judge.ts';
import { allSpeaking, createBytesJudge, createValidatorJudge } from './judges/validator-judge.ts';

/** Every judge, made ready once. */
export interface Panel {
  readonly model: Model;
  readonly levels: ReturnType<typeof allSpeaking>;
  readonly validators: ReturnType<typeof createValidatorJudge>;
  readonly bytes: ReturnType<typeof createBytesJudge>;
  readonly ajv: ReturnType<typeof createAjvJudge>;
  readonly ajvRules: ReturnType<typeof createRuleJudge>;
  readonly schemasafe: ReturnType<typeof createSchemasafeJudge>;
  readonly protobuf: ReturnType<typeof createProtobufJudge>;
  readonly cel: ReturnType<typeof createCelJudge>;
  /** Ids of the rules that the .proto carries. */
  readonly carriedByProtobuf: ReadonlySet<string>;
}

/** Makes the judges of a model; takes some seconds. */
export function createPanel(model: Model): Panel {
  return {
    model,
    levels: allSpeaking(model),
    validators: createValidatorJudge(model),
    bytes: createBytesJudge(),
    ajv: createAjvJudge(),
    ajvRules: createRuleJudge(model),
    schemasafe: createSchemasafeJudge(),
    protobuf: createProtobufJudge(model),
    cel: createCelJudge(model),
    carriedByProtobuf: rulesInProtobuf(model),
  };
}
