import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadModel, type Model, readModel } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { targets } from './targets.ts';
import { lostReport } from './test/lost-report.ts';

/** Two canons are read and every emitter runs twice. */
const patience = 60_000;
const roots: string[] = [];
let today: ReadonlyMap<string, string>;

/** Everything that the emitters make of a `spec/`, by path. */
function emitAll(model: Model): Map<string, string> {
  return new Map(targets.flatMap((target) => target.emit(model).map(({ path, text }) => [path, text])));
}

/** A copy of the canon, changed, and what the emitters make of it. */
function emitChanged(change: (edit: (path: string, text: (before: string) => string) => void) => void): Map<string, string> {
  const root = mkdtempSync(join(tmpdir(), 'amapi-spec-growth-'));
  roots.push(root);
  cpSync(join(repository, 'spec'), join(root, 'spec'), { recursive: true });
  change((path, text) => {
    const file = join(root, 'spec', path);
    mkdirSync(dirname(file), { recursive: true });
    let before = '';
    try {
      before = readFileSync(file, 'utf8');
    } catch {
      // A new file.
    }
    writeFileSync(file, text(before));
  });
  return emitAll(readModel(root));
}

/** The packages in which a text is now said and was not before. */
function packagesThatSay(changed: ReadonlyMap<string, string>, text: RegExp): string[] {
  const said = [...changed].filter(
    ([path, content]) => path.startsWith('packages/') && text.test(content) && !text.test(today.get(path) ?? ''),
  );
  return [...new Set(said.map(([path]) => path.split('/')[1] ?? ''))].sort();
}

beforeAll(() => {
  today = emitAll(readModel(repository));
}, patience);

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

describe('a new command', () => {
  const source = '[project#growth test]';
  const grow = (): Map<string, string> =>
    emitChanged((edit) => {
      edit('commands/play-sound.yaml', () =>
        [
          'type: PLAY_SOUND',
          'protoValue: 99',
          'params: { field: playSoundParams, presence: required }',
          'fields: []',
          'status: { field: playSoundStatus, values: [PLAYED] }',
          'brief: Plays a sound.',
          `effects: [{ text: The device can be heard., source: ${source} }]`,
          'notes: []',
          'related: [LOCK]',
          `source: ${source}`,
        ].join('\n'),
      );
      edit(
        'schemas/PlaySoundParams.yaml',
        () =>
          `type: object\ndescription: What to play.\nx-source: ${source}\nproperties:\n  loud: { type: boolean, description: At full volume., x-source: ${source}, x-proto-field: 1 }\n  songCode: { type: string, description: Unlocks the song., x-source: ${source}, x-proto-field: 2, x-sensitive: secret }\n`,
      );
      edit(
        'schemas/PlaySoundStatus.yaml',
        () =>
          `type: object\ndescription: Whether it was played.\nx-source: ${source}\nproperties:\n  status: { $ref: PlaySoundStatus_Status.yaml, description: Whether it was played., x-source: ${source}, x-proto-field: 1, readOnly: true }\n`,
      );
      edit(
        'schemas/PlaySoundStatus_Status.yaml',
        () =>
          `type: string\ndescription: Whether it was played.\nx-source: ${source}\nx-proto-parent: PlaySoundStatus\noneOf:\n  - { const: STATUS_UNSPECIFIED, description: Not said., x-proto-value: 0 }\n  - { const: PLAYED, description: It was heard., x-proto-value: 1 }\n`,
      );
      edit(
        'schemas/Command.yaml',
        (before) =>
          before.trimEnd() +
          `\n  playSoundParams: { $ref: PlaySoundParams.yaml, description: Input of PLAY_SOUND., x-source: ${source}, x-proto-field: 98, x-proto-oneof: params }` +
          `\n  playSoundStatus: { $ref: PlaySoundStatus.yaml, description: Result of PLAY_SOUND., x-source: ${source}, x-proto-field: 99, x-proto-oneof: status, readOnly: true }\n`,
      );
      edit('rules/play_sound/params_required.yaml', () =>
        [
          'subject: CommandRequest',
          'for: PLAY_SOUND',
          'severity: error',
          'require: has(this.playSoundParams)',
          'message: PLAY_SOUND needs playSoundParams',
          'at: playSoundParams',
          `source: ${source}`,
          'bad: { without: { type: PLAY_SOUND } }',
          'good: { with: { playSoundParams: {} } }',
        ].join('\n'),
      );
      edit('codes/play-sound-statuses.yaml', () =>
        [
          'kind: outcome',
          'title: Results of PLAY_SOUND',
          'description: What each result means.',
          `source: ${source}`,
          'enum: PlaySoundStatus_Status',
          'entries:',
          `  - { value: STATUS_UNSPECIFIED, name: STATUS_UNSPECIFIED, brief: Nothing was said., outcome: unknown, source: ${source} }`,
          `  - { value: PLAYED, name: PLAYED, brief: It was heard., outcome: succeeded, source: ${source} }`,
        ].join('\n'),
      );
      edit('examples/valid/requests/play-sound.yaml', () => 'value: { playSoundParams: { loud: true } }\n');
    });

  test(
    'reaches every package that has generated files, with no other edit',
    () => {
      const packages = packagesThatSay(grow(), /PLAY_SOUND|playSoundParams|songcode/);
      expect(packages).toEqual(['cli', 'commands', 'decoders', 'docs', 'json-schema', 'protobuf', 'redact', 'types', 'validators']);
    },
    patience,
  );
});

describe('a new command without params', () => {
  test(
    'is one new file, and is then in every package that knows command types; the command-line tool asks those',
    () => {
      const changed = emitChanged((edit) =>
        edit('commands/ring.yaml', () =>
          [
            'type: RING',
            'protoValue: 99',
            'params: none',
            'fields: []',
            'brief: Makes the device ring.',
            'effects: [{ text: The device rings at full volume., source: [project#growth test] }]',
            'notes: []',
            'related: []',
            'source: [project#growth test]',
          ].join('\n'),
        ),
      );
      expect(packagesThatSay(changed, /\bRING\b/)).toEqual([
        'commands',
        'decoders',
        'docs',
        'json-schema',
        'protobuf',
        'types',
        'validators',
      ]);
      // Nothing that is there goes.
      expect([...today.keys()].filter((path) => !changed.has(path))).toEqual([]);
      expect(changed.get('packages/docs/src/gen/commands/ring.md')).toContain('Makes the device ring.');
    },
    patience,
  );
});

describe('a new code', () => {
  test(
    'is one more row of a table, and is then in the decoders and the docs',
    () => {
      const row = '  - { value: 30099, name: ERROR_GROWTH_TEST, brief: It grew., source: [project#growth test] }\n';
      const changed = emitChanged((edit) => edit('codes/esim-vendor-error-codes.yaml', (before) => `${before.trimEnd()}\n${row}`));
      expect(packagesThatSay(changed, /ERROR_GROWTH_TEST/)).toEqual(['decoders', 'docs']);
    },
    patience,
  );
});

describe('a new rule', () => {
  test(
    'is one new file, and is then in the validators, the JSON Schema, the .proto, the docs and the types',
    () => {
      const changed = emitChanged((edit) => {
        edit('rules/lock/growth_test.yaml', () =>
          [
            'subject: CommandForDevice',
            'for: LOCK',
            'severity: error',
            "require: this.device.managementMode != 'PROFILE_OWNER' || this.device.apiLevel >= min",
            'params: { min: { android: "5.1" } }',
            'message: the device must run Android {minAndroid} or later',
            'at: command.type',
            'source: [project#growth test]',
            'bad: { too old: { command: { type: LOCK }, device: { managementMode: PROFILE_OWNER, apiLevel: 21 } } }',
            'good: { new enough: { command: { type: LOCK }, device: { managementMode: PROFILE_OWNER, apiLevel: 22 } } }',
          ].join('\n'),
        );
      });
      expect(packagesThatSay(changed, /lock\.growth_test/)).toEqual(['docs', 'json-schema', 'protobuf', 'types', 'validators']);
    },
    patience,
  );
});

describe('a new language', () => {
  test(
    'is one new file, and is then one module of the validators and nothing else',
    () => {
      const [english] = readModel(repository).catalogues;
      if (english === undefined) throw new Error('there is no catalogue');
      const { file: _file, ...texts } = english;
      const messages = Object.fromEntries(Object.entries(texts.messages).map(([id, template]) => [id, `vuvuvu ${template}`]));
      // JSON is YAML.
      const changed = emitChanged((edit) => edit('messages/xx.yaml', () => JSON.stringify({ ...texts, locale: 'xx', messages })));
      const said = [...changed].flatMap(([path, text]) => (text.includes('vuvuvu') ? [path] : []));
      expect(said).toEqual(['packages/validators/src/gen/catalogue-xx.ts']);
      expect(changed.get(said[0] ?? '')?.split('vuvuvu')).toHaveLength(Object.keys(messages).length + 1);
      expect([...today].filter(([path, text]) => changed.get(path) !== text).map(([path]) => path)).toEqual([]);
    },
    patience,
  );
});

describe('a second method that sends a body of its own, with a rule on it and examples', () => {
  let changed: ReadonlyMap<string, string>;
  const page = (name: string): string => changed.get(`packages/docs/src/gen/${name}.md`) ?? '';

  beforeAll(() => {
    changed = emitChanged((edit) => {
      for (const [path, text] of Object.entries(lostReport)) edit(path.replace('spec/', ''), () => text);
    });
  }, patience);

  test('reaches every package that knows shapes and rules', () => {
    expect(packagesThatSay(changed, /lostPlace|lost_place/)).toEqual(['cli', 'docs', 'json-schema', 'protobuf', 'types', 'validators']);
    expect(packagesThatSay(changed, /lost_report\.place_required/)).toEqual(['docs', 'json-schema', 'protobuf', 'types', 'validators']);
  });

  test('leaves every page of a command as it is: what it is sent with, its rules, its examples', () => {
    const commands = [...today.keys()].filter((path) => path.startsWith('packages/docs/src/gen/commands/'));
    expect(commands.length).toBeGreaterThan(5);
    for (const path of commands) expect(changed.get(path)).toBe(today.get(path));
  });

  test('has a page that names its body, and a rule page that says what is judged, and by which function', () => {
    expect(page('methods/report-lost')).toContain('[LostReportRequest](../schemas/LostReport.md). The report.');
    expect(page('rules/lost_report.place_required')).toContain('The rule judges a lost report ([`LostReport`](../schemas/LostReport.md)).');
    expect(page('rules/lost_report.place_required')).toContain(
      "validateLostReportRequest(lostReport, { rules: { 'lost_report.place_required': 'off' } });",
    );
  });

  test('is an operation of the OpenAPI document, and a method of the service with the rule on its message', () => {
    const { paths } = JSON.parse(changed.get('packages/json-schema/src/gen/openapi.json') ?? '{}') as {
      readonly paths: Readonly<Record<string, { readonly post?: { readonly requestBody: { readonly content: object } } }>>;
    };
    expect(JSON.stringify(paths['/v1/enterprises/{enterpriseId}/devices/{deviceId}:reportLost']?.post?.requestBody.content)).toContain(
      '#/components/schemas/LostReportRequest',
    );
    const service = [...changed].find(([path]) => path.endsWith('/device_management_service.proto'))?.[1] ?? '';
    const message = /message ReportLostRequest \{[^]*?\n\}/.exec(service)?.[0] ?? '';
    expect(service).toContain('rpc ReportLost(ReportLostRequest) returns (google.protobuf.Empty)');
    expect(message).toContain('lost_report.place_required');
    expect(message).toContain('LostReport lost_report = 2');
  });

  test('is refused where its body has no name among the inputs', () => {
    const root = mkdtempSync(join(tmpdir(), 'amapi-spec-growth-'));
    roots.push(root);
    cpSync(join(repository, 'spec'), join(root, 'spec'), { recursive: true });
    for (const [path, text] of Object.entries(lostReport)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), path === 'spec/openapi.yaml' ? text.replace(/ {4}lost-report: .*\n/, '') : text);
    }
    const { diagnostics } = loadModel(root);
    expect(diagnostics.map(({ code }) => code)).toContain('body-without-input');
  });
});
