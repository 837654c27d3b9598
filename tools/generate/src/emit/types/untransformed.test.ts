import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { compilerOptions } from '../../test/compiler-options.ts';
import { openApiText } from './openapi-text.ts';

const types = fileURLToPath(new URL('src/', import.meta.resolve('@amapi-spec/types/package.json')));
const document = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@amapi-spec/json-schema/openapi.json')), 'utf8')) as object;

/** What has to hold between our models and what openapi-typescript makes of the document by itself. */
const check = `
import type { components as Ours, operations as OurOperations, paths as OurPaths } from '${types}gen/openapi.ts';
import type { components as Theirs, operations as TheirOperations, paths as TheirPaths } from './untransformed.ts';

type Our = Ours['schemas'];
type Their = Theirs['schemas'];
type Name = keyof Our & keyof Their;
type Requests = Extract<Name, \`\${string}Request\`>;
type Enums = { [K in Name]: Their[K] extends string ? K : never }[Name];
type Results = Exclude<Name, Requests | Enums>;
type KeysOf<T> = T extends unknown ? (string extends keyof T ? 'any' : keyof T) : never;

type MissingHere = Exclude<keyof Their, keyof Our>;
type MissingThere = Exclude<keyof Our, keyof Their>;
/** Ours says no more than theirs allows. */
type Wider = { [K in Name]: Our[K] extends Their[K] ? never : K }[Name];
/** A result that theirs allows is one of ours too. */
type Narrower = { [K in Results]: Their[K] extends Our[K] ? never : K }[Results];
/** No member is forgotten, and none invented. */
type OtherMembers = { [K in Exclude<Name, Enums>]: [Exclude<KeysOf<Our[K]>, KeysOf<Their[K]>>, Exclude<KeysOf<Their[K]>, KeysOf<Our[K]>>] extends [never, never] ? never : K }[Exclude<Name, Enums>];
/** Values: an enum of ours is theirs without the unspecified value. */
type OtherValues = { [K in Enums]: Exclude<Their[K], Our[K]> extends \`\${string}_UNSPECIFIED\` ? never : K }[Enums];

export const missingHere: Record<MissingHere, true> = {};
export const missingThere: Record<MissingThere, true> = {};
export const wider: Record<Wider, true> = {};
export const narrower: Record<Narrower, true> = {};
export const otherMembers: Record<OtherMembers, true> = {};
export const otherValues: Record<OtherValues, true> = {};

type Parameters<T> = { [K in keyof T]: T[K] extends { parameters: infer P } ? P : never };
type Statuses<T> = { [K in keyof T]: T[K] extends { responses: infer R } ? keyof R : never };
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** A type without the unspecified values of enums, which ours never have. */
type Said<T> = T extends string ? Exclude<T, \`\${string}_UNSPECIFIED\`> : T extends object ? { [K in keyof T]: Said<T[K]> } : T;
export const parameters: Same<Said<Parameters<OurOperations>>, Said<Parameters<TheirOperations>>> = true;
export const statuses: Same<Statuses<OurOperations>, Statuses<TheirOperations>> = true;
export const paths: Same<keyof OurPaths, keyof TheirPaths> = true;
`;

function diagnose(source: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'amapi-spec-types-'));
  try {
    writeFileSync(join(folder, 'untransformed.ts'), openApiText(document));
    writeFileSync(join(folder, 'check.ts'), source);
    const program = ts.createProgram([join(folder, 'check.ts')], { ...compilerOptions, skipLibCheck: true });
    return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("openapi-typescript's own output and our models say the same of every component and operation", () => {
  expect(diagnose(check)).toEqual([]);
});

test('a difference would be named', () => {
  const broken = check.replace(
    "type Our = Ours['schemas'];",
    "type Our = Omit<Ours['schemas'], 'Status' | 'Eid'> & { Eid: { surprise?: string } };",
  );
  const found = diagnose(broken).join('\n');
  expect(found).toMatch(/'Status' is missing in type '{}' but required in type 'Record<"Status", true>'/);
  expect(found).toMatch(/'Eid' is missing in type '{}' but required in type 'Record<"Eid", true>'/);
});
