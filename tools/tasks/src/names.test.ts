import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModel } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { exceptions, type Exception } from './test/name-exceptions.ts';
import { listSources } from './test/list-sources.ts';

interface Literal {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const model = readModel(repository);
const shapes = new Set([...model.shapes.flatMap(({ name, schema }) => [name, schema]), ...model.enums.map(({ name }) => name)]);
const members = new Set(model.shapes.flatMap(({ fields, serverSet }) => [...fields, ...serverSet].map(({ name }) => name)));

/** A name of two words is not English, so it counts inside a text too. */
const compound = [...shapes].filter((name) => /[a-z][A-Z]|_/.test(name));
const inText = new RegExp(`(?<![\\w.])(?:${compound.join('|')})(?![\\w])`);

/** Properties of our own data whose values are our own words, some of which are names of the API as well: `kind: 'message'`. */
const discriminants = new Set(['kind', 'severity', 'variant', 'pass', 'operator', 'takes', 'sensitive']);

test('no source of the tools or of the command-line tool names a shape or a member of the API; what does is excepted with a reason', () => {
  const found = listSources(repository).flatMap((file) => literalsOf(file).filter(({ text }) => isName(text)));
  const excused = (literal: Literal): Exception | undefined =>
    exceptions.find(({ files, words }) => files.test(literal.file) && (words === undefined || words.includes(literal.text)));
  const unexcused = found.filter((literal) => excused(literal) === undefined);
  expect(unexcused.map(({ file, line, text }) => `${file}:${line} '${text}'`)).toEqual([]);
  const used = new Set(found.map(excused));
  expect(exceptions.filter((exception) => !used.has(exception))).toEqual([]);
});

test('a name in code is found: compared, looked up, listed, or inside a text', () => {
  const code = "find(({ name }) => name === 'Command'); fieldOf(shape, 'errorCode'); link(`of CommandForDevice ${x}`); type A = 'Device';";
  expect(
    literalsIn('a.ts', code)
      .map(({ text }) => text)
      .filter(isName),
  ).toEqual(['Command', 'errorCode', 'of CommandForDevice ']);
  expect(
    literalsIn('a.ts', "if (type.kind === 'message') f({ kind: 'duration' }); import 'Command';").filter(({ text }) => isName(text)),
  ).toEqual([]);
});

function isName(text: string): boolean {
  return shapes.has(text) || members.has(text) || inText.test(text);
}

function literalsOf(file: string): Literal[] {
  return literalsIn(file, readFileSync(join(repository, file), 'utf8'));
}

function literalsIn(file: string, code: string): Literal[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) && !isOwnWord(node))
      found.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: node.text });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A literal that is the value of a discriminant, or is compared with one. */
function isOwnWord(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isArrayLiteralExpression(parent) || ts.isAsExpression(parent) || ts.isConditionalExpression(parent)) return isOwnWord(parent);
  if (ts.isPropertyAssignment(parent)) return discriminants.has(parent.name.getText());
  if (ts.isCaseClause(parent)) return isDiscriminant(parent.parent.parent.expression);
  if (ts.isBinaryExpression(parent)) return isDiscriminant(parent.left === node ? parent.right : parent.left);
  return false;
}

function isDiscriminant(expression: ts.Expression): boolean {
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : ts.isIdentifier(expression) ? expression.text : '';
  return discriminants.has(name);
}
