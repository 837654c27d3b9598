import { readFileSync } from 'node:fs';
import { formatDiagnostic, loadModel, type LoadOptions, type Model } from '@amapi-spec/model';
import { withSmallSpec } from '@amapi-spec/model/small-spec';
import { targets } from '@amapi-spec/tools-generate/targets.ts';
import { findUncarried, type UncarriedDiagnostic } from '@amapi-spec/tools-generate/uncarried.ts';
import { chooseRules, type ShownRule } from './choose-rules.ts';
import type { Draw } from '../cases/draw.ts';
import { makeRules } from './make-rules.ts';
import { type Files, makeSchemas } from './make-schemas.ts';

/** A legal spec: what is laid over the small one, and the model that the reader makes of it. */
export interface MadeSpec {
  readonly files: Files;
  readonly rules: readonly ShownRule[];
  readonly model: Model;
  /** What a target says that it cannot carry. */
  readonly uncarried: readonly UncarriedDiagnostic[];
}

/** Files of the small spec that others are begun from, and examples that list all that they break. */
const grown = ['spec/schemas/Command.yaml', 'spec/schemas/Device.yaml'];
const candidates = 30;

let base: ReturnType<typeof readBase> | undefined;

/** Makes a spec that the reader takes; throws with its diagnostics where it does not. */
export function makeSpec(draw: Draw): MadeSpec {
  base ??= readBase();
  const schemas = { ...base.withoutExamples, ...makeSchemas(draw, base.texts) };
  const made = makeRules(load([schemas]), candidates, draw);
  const draft = load([schemas, ruleFiles(made.map((rule) => ({ ...rule, good: {}, bad: {} })))], { examples: 'taken' });
  const rules = chooseRules(draft, made, draw.below(1_000_000));
  const files = { ...schemas, ...ruleFiles(rules) };
  const model = load([files]);
  return { files, rules, model, uncarried: withSmallSpec([files], (root) => findUncarried(root, model, targets)) };
}

function readBase(): { readonly texts: Files; readonly withoutExamples: Files } {
  const texts = withSmallSpec([], (root) => Object.fromEntries(grown.map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')])));
  return { texts, withoutExamples: Object.fromEntries(load([]).examples.map(({ file }) => [file, ''])) };
}

function ruleFiles(rules: readonly ShownRule[]): Files {
  const path = (id: string): string => `spec/rules/${id.replace('.', '/')}.yaml`;
  return Object.fromEntries(
    rules.map(({ id, data, good, bad }) => [path(id), JSON.stringify({ ...data, bad: { broken: bad }, good: { kept: good } })]),
  );
}

function load(overlays: readonly Files[], options: LoadOptions = {}): Model {
  const { model, diagnostics } = withSmallSpec(overlays, (root) => loadModel(root, options));
  if (model === undefined) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return model;
}
