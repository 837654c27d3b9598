import { Command, Option } from 'commander';
import type { CheckOptions } from './check/check.ts';
import type { DecodeOptions } from './decode/decode.ts';
import type { Format } from './format.ts';
import { shortText } from './plain-text.ts';
import type { ListRulesOptions } from './rules/list-rules.ts';
import { inputNames } from './gen/input-names.ts';
import type { Terminal } from './terminal.ts';
import { readVersion } from './version.ts';

const checkExamples = `
Examples:
  $ amapi-spec check command.json
  $ amapi-spec check command.json --device device.json
  $ echo '{ "type": "REBOOT" }' | amapi-spec check -
  $ amapi-spec check --as operation operation.json --format json
  $ amapi-spec check --ndjson commands.ndjson --rule reset_password.min_length=off
  $ amapi-spec check --fix-dry-run *.json      what --fix would change
  $ amapi-spec check --fix - < in.json > out.json

With --device, rules that could not be judged because a fact about the device is missing are listed. If nothing is known about
the device, a command counts as valid, with a note that it was not judged for it; with --require-device-facts it counts as failed.

--fix makes only safe fixes, and leaves the rest of each file as it is. With standard input, the mended text goes to standard
output and the verdict to standard error. Diffs show secrets masked.

Refused, while the other files are still judged: input of another kind than --as names, a duplicate key, anything but a regular
file, a text of more than 64 MB, a line of more than 16 MB, JSON nested more than 1000 levels deep, YAML of more than 256 kB or with
more than 1000 anchors and aliases.

Exit code: 0 if all are valid, 1 if one is not, 2 if one could not be judged (no such file, not JSON, refused) or the command line
is wrong.`;

const decodeExamples = `
Examples:
  $ amapi-spec decode 10 8544312             operationCode and errorCode
  $ amapi-spec decode 0x0A8B1051             Android's detailed code
  $ amapi-spec decode 8.2.6/3.8              subject and reason
  $ amapi-spec decode activation-code -      from standard input, shown masked
  $ amapi-spec decode operation.json         or notifications, an HTTP error, internalErrorDetails

Exit code: 0 if it was decoded, 1 if it cannot be, 2 if the input cannot be used (no such file, not JSON, a file with something
else) or the command line is wrong.`;

/** What a run ends with. */
export interface RunState {
  exitCode: number;
}

/** Declares the commands; each loads what it needs when it is called, and sets the exit code of `state`. Texts of the parser itself are collected in `pending`. */
export function createProgram(terminal: Terminal, state: RunState, pending: Promise<void>[]): Command {
  const program = new Command('amapi-spec')
    .description('Judges device commands of the Android Management API.')
    .version(readVersion(), '-v, --version')
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => void pending.push(terminal.out(text)),
      writeErr: (text) => void pending.push(terminal.err(text)),
      getOutHasColors: () => terminal.colors,
      getErrHasColors: () => false,
      outputError: (text, write) => write(`${oneLine(text)}\n`),
    });
  const formats = (...choices: string[]): Option =>
    new Option('--format <format>', 'how to print the output').choices(choices).default('pretty');
  const collect = (value: string, before: string[]): string[] => [...before, value];

  program
    .command('check')
    .description('judge command requests, results, operations or devices')
    .argument('[files...]', 'JSON or YAML files; - for standard input')
    .addOption(new Option('--as <kind>', 'what the files are; without it, request').choices(inputNames))
    .option('--device <file>', 'judge the commands for this device, as devices.get returns it')
    .option('--require-device-facts', 'also exit with 1 when a device fact that an error rule reads is missing', false)
    .addOption(
      new Option('--rule <id=level>', 'change the level of a rule: error, warning or off; may be repeated')
        .argParser(collect)
        .default([], 'none'),
    )
    .addOption(formats('pretty', 'json', 'github'))
    .option('--fix', 'mend in the files what can be mended safely, and judge what is left', false)
    .option('--fix-dry-run', 'show as a diff what --fix would change, and change nothing', false)
    .option('--ndjson', 'the files hold one JSON value per line; read as a stream', false)
    .addHelpText('after', checkExamples)
    .action(async (files: string[], options: CheckOptions) => {
      const { check } = await import('./check/check.ts');
      state.exitCode = await check(files, options, terminal);
    });
  program
    .command('rules')
    .description('list the rules')
    .option('--area <area>', 'only the rules of one area, e.g. add_esim')
    .addOption(formats('pretty', 'json'))
    .action(async (options: ListRulesOptions) => {
      const { listRules } = await import('./rules/list-rules.ts');
      state.exitCode = await listRules(options, terminal);
    });
  program
    .command('explain')
    .description('show everything that is known about a rule')
    .argument('<rule>', 'its id, e.g. reset_password.min_length')
    .addOption(formats('pretty', 'json'))
    .action(async (rule: string, { format }: { format: Format }) => {
      const { explainRule } = await import('./rules/explain-rule.ts');
      state.exitCode = await explainRule(rule, format, terminal);
    });
  program
    .command('matrix')
    .description('show which devices can take which command')
    .addOption(formats('pretty', 'json'))
    .action(async ({ format }: { format: Format }) => {
      const { printMatrix } = await import('./matrix/print-matrix.ts');
      state.exitCode = await printMatrix(format, terminal);
    });
  program
    .command('decode')
    .description('explain what came back: eSIM codes, an activation code, an operation, a notification')
    .argument('<what...>', 'codes, or a file; - for standard input')
    .addOption(formats('pretty', 'json'))
    .addHelpText('after', decodeExamples)
    .action(async (words: string[], options: DecodeOptions) => {
      const { decode } = await import('./decode/decode.ts');
      state.exitCode = await decode(words, options, terminal);
    });
  return program;
}

/** The parser repeats words of the command line, and puts its suggestion on a line of its own. */
function oneLine(text: string): string {
  return shortText(text.trim().replace(/\n(?=\(Did you mean [^\n)]*\)$)/, ' '), 400);
}
