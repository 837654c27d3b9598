import type { Format } from '../format.ts';
import { paintFor, type Paint, type Terminal } from '../terminal.ts';
import { apiLevels, buildMatrix, type MatrixBlock, type MatrixCell, type MatrixRow } from './build-matrix.ts';

/** Prints which kinds of devices can take which command, as a table per kind or as JSON. */
export async function printMatrix(format: Format, terminal: Terminal): Promise<0> {
  const blocks = buildMatrix();
  const paint = paintFor(terminal);
  await terminal.out(
    format === 'json'
      ? `${JSON.stringify({ apiLevels, blocks }, null, 2)}\n`
      : `${blocks.map((block) => blockText(block, paint)).join('\n')}\n${legend}\n`,
  );
  return 0;
}

const legend = '+ yes   * yes, with limits or warnings   . no   ? unknown   (columns: API levels)';

function blockText({ managementMode, ownership, rows }: MatrixBlock, paint: Paint): string {
  const width = Math.max(...rows.map(({ command }) => command.length));
  const head = `${''.padEnd(width)}  ${apiLevels.join(' ')}`;
  const lines = rows.map(
    ({ command, cells }) => `${command.padEnd(width)}  ${cells.map((cell) => ` ${mark(cell, paint)}`).join(' ')}${notes(cells)}`,
  );
  return `${paint.bold(`${managementMode}, ${ownership}`)}\n${paint.dim(head)}\n${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function mark({ answer, rules }: MatrixCell, paint: Paint): string {
  if (answer === 'no') return paint.red('.');
  if (answer === 'unknown') return paint.yellow('?');
  return rules.length > 0 ? paint.yellow('*') : paint.green('+');
}

function notes(cells: MatrixRow['cells']): string {
  const ids = [...new Set(cells.flatMap(({ rules }) => rules))];
  return ids.length === 0 ? '' : `  ${ids.join(', ')}`;
}
