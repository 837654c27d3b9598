import { checkMeta } from './read/validate-form.ts';
import { checkSources } from './verify/sources.ts';
import { checkStatuses } from './verify/statuses.ts';
import type { ResolvedTypes, SpecContext } from './resolve/context.ts';
import { crossCheck } from './verify/cross-check.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { deepFreeze } from './contract/freeze.ts';
import type { Model, Rule, Shape, Source } from './contract/model.ts';
import { readPackageVersion } from './read/read-package-version.ts';
import { readSpec } from './read/read-spec.ts';
import { createReporter, sortDiagnostics } from './diagnostics/reporter.ts';
import { resolveAndroidVersions } from './resolve/android-versions.ts';
import { resolveCatalogues, resolveStructural } from './resolve/catalogues.ts';
import { resolveCodes } from './resolve/codes.ts';
import { resolveCommands } from './resolve/commands.ts';
import { resolveEnums } from './resolve/enums.ts';
import { resolveExamples } from './resolve/examples.ts';
import { resolveInfo, resolveMethods } from './resolve/methods.ts';
import { resolveRoles } from './resolve/roles.ts';
import { resolveRules } from './resolve/rules.ts';
import { resolveShapes } from './resolve/shapes.ts';

/** The model, unless an error stands among the diagnostics (sorted by place). */
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
  const stop = (): LoadResult => ({ diagnostics: sortDiagnostics(reporter.diagnostics) });
  const files = readSpec(root, reporter);
  if (reporter.failed) return stop();
  checkMeta(root, files, reporter);
  if (reporter.failed) return stop();
  const sources = checkSources({ files, reporter });
  const roles = resolveRoles({ files, reporter });
  if (roles === undefined || reporter.failed) return stop();
  const context: SpecContext = { files, reporter, packageVersion: readPackageVersion(root), roles };
  const types = resolveTypes(context);
  const methods = resolveMethods(context, types.shapes, types.enums);
  const codes = resolveCodes(context, types);
  checkStatuses(context, types, codes);
  if (reporter.failed) return stop();
  const rules = resolveRules(context, types);
  if (reporter.failed) return stop();
  const structural = resolveStructural(context);
  const catalogues = resolveCatalogues(context, structural, rules);
  const examples = resolveExamples(context, rules);
  if (reporter.failed) return stop();
  const model = assemble(types, sources, rules, { roles, methods, structural, catalogues, codes, examples });
  crossCheck(context, model, trust === 'judged');
  if (reporter.failed) return stop();
  return { model: deepFreeze(model), diagnostics: sortDiagnostics(reporter.diagnostics) };
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

function assemble(
  types: ResolvedTypes,
  sources: readonly Source[],
  rules: readonly Rule[],
  rest: Pick<Model, 'roles' | 'methods' | 'structural' | 'catalogues' | 'codes' | 'examples'>,
): Model {
  const withRules = (shape: Shape): Shape => ({
    ...shape,
    rules: rules.filter(({ subject }) => subject === shape.name).map(({ id }) => id),
  });
  return {
    info: types.info,
    androidVersions: types.androidVersions,
    sources,
    shapes: [...types.shapes.values()].map(withRules),
    enums: [...types.enums.values()],
    commands: types.commands,
    rules,
    ...rest,
  };
}
