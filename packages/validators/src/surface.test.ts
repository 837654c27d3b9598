import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as validators from './index.ts';
import { model } from './test/model.ts';

/** What users hold: the emitter derives it from the spec, and here somebody has looked at it. */
const shapes = [
  'AddEsimParamsRequest',
  'ClearAppsDataParamsRequest',
  'Command',
  'CommandForDevice',
  'CommandRequest',
  'Device',
  'HttpError',
  'HttpErrorBody',
  'ListDevicesResponse',
  'ListOperationsResponse',
  'Operation',
  'RemoveEsimParamsRequest',
  'RequestDeviceInfoParamsRequest',
  'StartLostModeParamsRequest',
  'StopLostModeParamsRequest',
  'WipeParamsRequest',
];

const functions = [
  'ValidationError',
  'formatIssue',
  'formatIssues',
  'isValidationError',
  'messagesByPointer',
  'redactIssues',
  'supportedCommands',
  'toGoogleStatus',
  'toHttpStatus',
  'toProblemDetails',
];
const entryPoints = [
  '.',
  './command-request-bytes',
  './fixes',
  './format-issue',
  './format-issues',
  './google-status',
  './http-status',
  './package.json',
  './problem-details',
  './redact-issues',
  './rules',
  './supported-commands',
];

test('the package exports four names of each chosen shape, and a few functions', () => {
  const perShape = shapes.flatMap((name) => [
    `is${name}`,
    `validate${name}`,
    `assert${name}`,
    `${name.charAt(0).toLowerCase()}${name.slice(1)}Schema`,
  ]);
  expect(Object.keys(validators).toSorted()).toEqual([...perShape, ...functions].toSorted());
});

test('each chosen shape is an entry point, and nothing becomes one by accident', () => {
  const { exports } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  expect(Object.keys(exports).toSorted()).toEqual(
    [
      ...entryPoints,
      ...model.catalogues.map(({ locale }) => `./catalogue-${locale.toLowerCase()}`),
      ...shapes.map((name) => `./${name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`),
    ].toSorted(),
  );
});
