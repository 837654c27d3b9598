import { deepFreeze } from './contract/freeze.ts';
import type { Model, Rule, Shape } from './contract/model.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { createReporter, sortDiagnostics } from './diagnostics/reporter.ts';
import { readPackageVersion } from './read/read-package-version.ts';
import { readSpec } from './read/read-spec.ts';
import { resolveAndroidVersions } from './resolve/android-versions.ts';
import { resolveCatalogues, resolveStructural } from './resolve/catalogues.ts';
import { validateForm } from './read/validate-form.ts';
import { resolveCodes } from './resolve/codes.ts';
import { resolveCommands } from './resolve/commands.ts';
import type { ResolvedTypes, SpecContext } from './resolve/context.ts';
import { resolveEnums } from './resolve/enums.ts';
import { resolveExamples } from './resolve/examples.ts';
import { resolveInfo, resolveMethods } from './resolve/methods.ts';
import { resolveOtherNames } from './resolve/other-names.ts';
import { resolveRoles } from './resolve/roles.ts';
import { resolveRules } from './resolve/rules.ts';
import { resolveShapes } from './resolve/shapes.ts';
import { beginStages } from './stages.ts';
import { verifyModel } from './verify/verify-model.ts';
import { verifySources } from './verify/sources.ts';
import { verifyStatuses } from './verify/statuses.ts';

/** The model, unless an error is among the diagnostics, which are sorted by position. */
export interface LoadResult {
  readonly model?: Model;
  readonly diagnostics: readonly Diagnostic[];
}

/** Options of `loadModel`. */
export interface LoadOptions {
  /** `taken`: examples are not judged, for who looks for examples. Default: `judged`. */
  readonly examples?: 'judged' | 'taken';
}

/** Reads `spec/` below a repository's root: the only reader. Every stage reports all that it finds; the next runs only on what was right. */
export function loadModel(root: string, { examples: trust = 'judged' }: LoadOptions = {}): LoadResult {
  const reporter = createReporter();
  const { made: model } = beginStages(reporter, () => readSpec(root, reporter))
    .next((files) => validateForm(root, files, reporter))
    .next((files) => addRoles({ files, reporter, packageVersion: readPackageVersion(root) }))
    .next(({ context, sources }) => ({ ...resolveVocabulary(context), sources }))
    .next((vocabulary) => ({ ...vocabulary, rules: resolveRules(vocabulary.context, vocabulary.types) }))
    .next((parts) => ({ ...parts, ...resolveTexts(parts, parts.rules) }))
    .next((parts) => verify(parts.context, assemble(parts), trust));
  return { ...(model && { model: deepFreeze(model) }), diagnostics: sortDiagnostics(reporter.diagnostics) };
}

function addRoles(context: Omit<SpecContext, 'roles'>): (Pick<Model, 'sources'> & { readonly context: SpecContext }) | undefined {
  const sources = verifySources(context);
  const roles = resolveRoles(context);
  return roles && { context: { ...context, roles }, sources };
}

/** What rules and examples are written in. */
interface Vocabulary extends Pick<Model, 'methods' | 'codes' | 'otherNames'> {
  readonly context: SpecContext;
  readonly types: ResolvedTypes;
}

function resolveVocabulary(context: SpecContext): Vocabulary {
  const types = resolveTypes(context);
  const methods = resolveMethods(context, types.shapes, types.enums);
  const codes = resolveCodes(context, types);
  verifyStatuses(context, types, codes);
  return { context, types, methods, codes, otherNames: resolveOtherNames(context, types) };
}

/** What refers to rules. */
function resolveTexts(
  { context, methods, otherNames }: Vocabulary,
  rules: readonly Rule[],
): Pick<Model, 'structural' | 'catalogues' | 'examples'> {
  const findings = resolveStructural(context);
  const catalogues = resolveCatalogues(context, { findings, rules, otherNames });
  return { structural: findings, catalogues, examples: resolveExamples(context, rules, methods) };
}

function resolveTypes(context: SpecContext): ResolvedTypes {
  const commands = resolveCommands(context);
  return {
    info: resolveInfo(context),
    androidVersions: resolveAndroidVersions(context),
    commands,
    enums: resolveEnums(context, commands),
    shapes: resolveShapes(context, commands),
  };
}

type Parts = Vocabulary & Pick<Model, 'sources' | 'rules' | 'structural' | 'catalogues' | 'examples'>;

function assemble({ context, types, ...parts }: Parts): Model {
  const withRules = (shape: Shape): Shape => ({
    ...shape,
    rules: parts.rules.filter(({ subject }) => subject === shape.name).map(({ id }) => id),
  });
  return {
    info: types.info,
    androidVersions: types.androidVersions,
    shapes: [...types.shapes.values()].map(withRules),
    enums: [...types.enums.values()],
    commands: types.commands,
    roles: context.roles,
    ...parts,
  };
}

function verify(context: SpecContext, model: Model, examples: LoadOptions['examples']): Model {
  verifyModel(context, model, examples === 'judged');
  return model;
}
