import type { Application } from './application.ts';
import type { Browser } from './browsers.ts';
import type { ToolName } from './versions.ts';

/** What the tables of the matrix are made with. */
export interface Workbench {
  /** With the packages from the registry, and the examples of the READMEs compiled into `out`. */
  readonly application: Application;
  /** The tools that are installed: tables are made with these alone. */
  readonly tools: ReadonlySet<ToolName>;
  readonly browsers: readonly Browser[];
  /** The path of a file of an installed tool: `tool('workerd', 'bin/workerd')`. */
  readonly tool: (name: ToolName, path: string) => string;
  readonly say: (line: string) => void;
}

/** Where an application has the published OpenAPI document. */
export const openapiDocument = 'node_modules/@amapi-spec/json-schema/src/gen/openapi.json';
