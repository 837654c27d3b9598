#!/usr/bin/env node
import process from 'node:process';
import { processTerminal } from './process-terminal.ts';
import { run } from './run.ts';

const terminal = processTerminal();

// Writing may fail after the run has ended.
process.on('exit', () => {
  const lost = terminal.lostOutput();
  if (lost === undefined) return;
  process.exitCode = 2;
  process.stderr.write(`amapi-spec: ${lost}\n`);
});

try {
  process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
  // Its message and its stack may hold a value of the input.
  const name = error instanceof Error ? error.constructor.name : 'no Error';
  await terminal.err(`amapi-spec: ${name}: a defect of the tool itself; please report what was run, without the input's values\n`);
  process.exitCode = 2;
}
