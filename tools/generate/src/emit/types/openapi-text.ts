import { resolveRef, scanDiscriminators, transformSchema, astToString, type GlobalContext, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';

const componentPath = /^#\/components\/schemas\/([^/]+)$/;

/**
 * Prints `paths`, `operations` and `components` for openapi-fetch with openapi-typescript.
 * Its default entry is asynchronous because it bundles files; the document is one piece already, so its transform is called directly.
 * @param typeOf names the type that is used for a component; absent: openapi-typescript makes its own.
 */
export function openApiText(document: object, typeOf?: (component: string) => string): string {
  const schema = document as OpenAPI3;
  const context: Omit<GlobalContext, 'redoc'> = {
    ...plainOutput,
    discriminators: scanDiscriminators(schema, {}),
    injectFooter: [],
    transform: typeOf && replaceComponents(typeOf),
    postTransform: undefined,
    transformProperty: undefined,
    resolve: ($ref) => resolveRef(schema, $ref, { silent: true }),
  };
  // Redocly's configuration, the one member left out, serves the bundling alone.
  return astToString(transformSchema(schema, context as GlobalContext));
}

function replaceComponents(typeOf: (component: string) => string): GlobalContext['transform'] {
  return (_schema, { path }) => {
    const component = componentPath.exec(path ?? '')?.[1];
    return component === undefined ? undefined : ts.factory.createTypeReferenceNode(typeOf(component));
  };
}

const plainOutput = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  // A default would otherwise turn an optional member into a required one.
  defaultNonNullable: false,
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
} as const;
