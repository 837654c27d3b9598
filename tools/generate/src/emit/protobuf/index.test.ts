import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runBuf } from '../../stage-buf/run-buf.ts';
import { readVendorProtos } from '../../stage-buf/vendor-protos.ts';
import { readScenario, scenarios } from '../../test/read-scenario.ts';
import { emitProtobuf } from './index.ts';

const proto = 'packages/protobuf/proto/';

test.each(scenarios)('the .proto of %s compiles, passes the check of its CEL, and is laid out as buf format would', async (scenario) => {
  const work = mkdtempSync(join(tmpdir(), 'amapi-spec-emit-'));
  const emitted = emitProtobuf(readScenario(scenario)).filter(({ path }) => path.startsWith(proto));
  const files = emitted.map(({ path, text }) => ({ path: path.slice(proto.length), text }));
  try {
    const module = { version: 'v2', modules: [{ path: 'proto' }], lint: { use: ['PROTOVALIDATE'] } };
    writeFileSync(join(work, 'buf.yaml'), JSON.stringify(module));
    for (const { path, text } of [...readVendorProtos(), ...files]) {
      mkdirSync(dirname(join(work, 'proto', path)), { recursive: true });
      writeFileSync(join(work, 'proto', path), text);
    }
    const own = ['--path', join('proto', dirname(files[0]?.path ?? ''))];
    expect(await runBuf(work, ['lint', ...own])).toBe('');
    expect(await runBuf(work, ['format', '--diff', '--exit-code', ...own])).toBe('');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
