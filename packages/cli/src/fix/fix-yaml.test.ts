import { describe, expect, test } from 'vitest';
import { inFolder, lines } from '../test/in-folder.ts';

const { write, read, check } = inFolder();

const documents: readonly [what: string, before: string, after: string][] = [
  [
    'comments, blanks and quotes',
    lines('# why', "type:   'lock'   # it is lost", '', 'duration: "10m" # ten', '# end'),
    lines('# why', "type:   'LOCK'   # it is lost", '', 'duration: "600s" # ten', '# end'),
  ],
  ['a member that goes, with what is said of it', lines('duration: null # unknown', 'type: LOCK # now'), lines('type: LOCK # now')],
  ['a member that comes', lines('# gone', 'type: WIPE # all of it'), lines('# gone', 'type: WIPE # all of it', 'wipeParams: {}')],
  ['a last line without an end', 'type: WIPE', 'type: WIPE\nwipeParams: {}'],
  ['lines that end as on Windows', 'type: WIPE\r\n', 'type: WIPE\r\nwipeParams: {}\r\n'],
  [
    'elements of a list',
    lines('wipeParams:', '  wipeDataFlags:', '  - WIPE_ESIMS # first', '  - WIPE_ESIMS', '  # last', '  - WIPE_EXTERNAL_STORAGE'),
    lines('wipeParams:', '  wipeDataFlags:', '  - WIPE_ESIMS # first', '  # last', '  - WIPE_EXTERNAL_STORAGE'),
  ],
  [
    'a flow',
    lines('{type: WIPE, duration: null, wipeParams: {wipeDataFlags: [WIPE_ESIMS, WIPE_ESIMS]}} # all'),
    lines('{type: WIPE, wipeParams: {wipeDataFlags: [WIPE_ESIMS]}} # all'),
  ],
  [
    'names in blocks, and a block of text',
    lines(
      'type: START_LOST_MODE',
      'start_lost_mode_params:',
      '    lost_message:',
      '        default_message: |',
      '            Please call',
      '            us',
    ),
    lines(
      'type: START_LOST_MODE',
      'startLostModeParams:',
      '    lostMessage:',
      '        defaultMessage: |',
      '            Please call',
      '            us',
    ),
  ],
  [
    'a flow that moves',
    lines('type: WIPE # all of it', '', 'wipeDataFlags: [WIPE_ESIMS]'),
    lines('type: WIPE # all of it', '', 'wipeParams: { wipeDataFlags: [WIPE_ESIMS] }'),
  ],
  [
    'a flow that moves with what is said of it',
    lines('type: WIPE # all of it', 'wipeDataFlags: [WIPE_ESIMS] # and these'),
    lines('type: WIPE # all of it', 'wipeParams:', '  wipeDataFlags: [WIPE_ESIMS] # and these'),
  ],
  [
    'a block that moves',
    lines('# lost', 'type: START_LOST_MODE', 'lostMessage:', '  # for the finder', '  defaultMessage: Please call'),
    lines(
      '# lost',
      'type: START_LOST_MODE',
      'startLostModeParams:',
      '  lostMessage:',
      '    # for the finder',
      '    defaultMessage: Please call',
    ),
  ],
  [
    'a block around the whole',
    lines('# why', 'command:', '  type: LOCK # now', '  duration: 60s'),
    lines('# why', 'type: LOCK # now', 'duration: 60s'),
  ],
  ['what can only be written anew', lines('# one', 'wipeParams:', '  wipeReason: null # no reason'), lines('# one', 'wipeParams: {}')],
];

describe('a file of YAML is mended where it is wrong, and is otherwise as it was', () => {
  test.each(documents)('%s', async (_, before, after) => {
    write('command.yaml', before);
    const { code, out, err } = await check('--fix', 'command.yaml');
    expect(read('command.yaml')).toBe(after);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^✓ command\.yaml {2}valid, \d fix(?:es)? made\n/);
  });

  test('an alias that stands for the same elsewhere is left', async () => {
    const before = lines(
      'startLostModeParams:',
      '  lostMessage: { defaultMessage: &text Hello }',
      '  lostEmailAddress: *text',
      'duration: null',
    );
    write('command.yaml', before);
    await check('--fix', 'command.yaml');
    expect(read('command.yaml')).toBe(before.replace('duration: null\n', ''));
  });
});

describe('documents of one file', () => {
  const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

  test.each([
    ['in turn', documents],
    ['the other way round', documents.toReversed()],
  ])('are mended each as if it were alone, %s', async (_, all) => {
    const join = (which: 1 | 2): string => all.map((row) => ended(row[which])).join('--- # the next\n');
    write('commands.yaml', join(1));
    const { code, out, err } = await check('--fix', 'commands.yaml');
    expect(read('commands.yaml')).toBe(join(2));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(new RegExp(`\n${all.length} inputs: ${all.length} valid, 0 not valid, \\d+ fixes\n$`));
    expect(out).toMatch(/^✓ commands\.yaml \(document 1\) {2}valid, \d fix(?:es)? made\n/);
  });

  test('keep what is between and around them', async () => {
    const before = lines(
      '# all of them',
      '%YAML 1.2',
      '---',
      'type: lock',
      '...',
      '# nothing here',
      '---',
      '---',
      '{ type: WIPE }',
      '',
      '--- # right as it is',
      "type:   'LOCK'",
      '...',
      '%YAML 1.1',
      '---',
      'type: lock',
      '...',
      '# the end',
    );
    write('commands.yaml', before);
    expect((await check('--fix', 'commands.yaml')).code).toBe(0);
    expect(read('commands.yaml')).toBe(before.replaceAll('lock', 'LOCK').replace('{ type: WIPE }', '{ type: WIPE, wipeParams: {} }'));
  });

  test('are left where they are of another kind, beside others', async () => {
    write('commands.yaml', lines('type: lock', '---', 'name: enterprises/e/devices/d/operations/1', 'done: null', '---', 'type: WIPE'));
    expect(await check('--fix', 'commands.yaml')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^commands\.yaml:3:1: refused: an operation, not a command; [^\n]+\n$/) as unknown,
    });
    expect(read('commands.yaml')).toBe(
      lines('type: LOCK', '---', 'name: enterprises/e/devices/d/operations/1', 'done: null', '---', 'type: WIPE', 'wipeParams: {}'),
    );
  });

  test.each([
    ['no YAML', '- ['],
    ['with a key twice', 'type: LOCK\ntype: LOCK'],
  ])('are left when one is %s', async (_, wrong) => {
    const before = `type: lock\n---\n${wrong}\n---\ntype: WIPE\n`;
    write('commands.yaml', before);
    const { code, out } = await check('--fix', 'commands.yaml');
    expect({ code, text: read('commands.yaml') }).toEqual({ code: 2, text: before });
    expect(out).not.toContain('fix');
  });

  test('have a diff each, in the lines of the file, without their neighbours', async () => {
    const before = lines('newPassword: s3cret-Pa55', '---', '---', 'type: LOCK', 'duration: 10m', '---', 'newPassword: s3cret-Pa55');
    write('commands.yaml', before);
    const { out } = await check('--fix-dry-run', 'commands.yaml');
    expect(read('commands.yaml')).toBe(before);
    expect(out).toContain(
      lines(
        '--- commands.yaml (document 3)',
        '+++ commands.yaml (document 3) (fixed)',
        '@@ -3,3 +3,3 @@',
        ' ---',
        ' type: LOCK',
        '-duration: 10m',
        '+duration: 600s',
      ),
    );
    expect(out.match(/@@/g)).toHaveLength(2);
    expect(out).not.toContain('s3cret');
  });
});
