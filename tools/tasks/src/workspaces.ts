import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '@amapi-spec/tools-shared/repository.ts';

/** A package or a tool of this repository. */
export interface Workspace {
  /** From the repository, with `/`. */
  readonly folder: string;
  readonly name: string;
  readonly scripts: Readonly<Record<string, string>>;
}

/** Lists the workspaces of this repository. */
export function workspaces(): Workspace[] {
  return ['packages', 'tools'].flatMap((area) =>
    readdirSync(join(repository, area)).flatMap((child) => {
      const folder = `${area}/${child}`;
      const path = join(repository, folder, 'package.json');
      if (!existsSync(path)) return [];
      const { name, scripts = {} } = JSON.parse(readFileSync(path, 'utf8')) as { name: string; scripts?: Record<string, string> };
      return [{ folder, name, scripts }];
    }),
  );
}
