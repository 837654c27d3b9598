import { parseArgs } from 'node:util';
import { verifySpecs } from './verify-specs.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } } });

let count = 0;
await verifySpecs({
  runs: Number(values.runs),
  seed: Number(values.seed),
  onSpec: ({ rules }) => console.log(`${++count}: ${rules.length} rules`),
});
