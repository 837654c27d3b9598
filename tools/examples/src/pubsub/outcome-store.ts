import { DatabaseSync } from 'node:sqlite';
import type { Outcome } from './outcome.ts';

/** Where outcomes are kept, one for each operation. */
export interface OutcomeStore {
  /** Takes an outcome in, unless what is there is newer: in any order and any number of times, the end is the same. */
  readonly put: (outcome: Outcome) => void;
  /** All of them, by operation. */
  readonly list: () => Outcome[];
}

const create = `CREATE TABLE IF NOT EXISTS outcomes (
  operation TEXT PRIMARY KEY, state TEXT NOT NULL, final INTEGER NOT NULL, summary TEXT NOT NULL, publishedAt INTEGER NOT NULL, messageId TEXT NOT NULL
) STRICT`;

// What is final stays; else the later message counts. The id decides between two of the same moment, so that no two messages are equal.
// One statement: consumers that run at the same time need nothing else between them. PostgreSQL takes it as it is.
const upsert = `INSERT INTO outcomes (operation, state, final, summary, publishedAt, messageId)
VALUES (:operation, :state, :final, :summary, :publishedAt, :messageId)
ON CONFLICT (operation) DO UPDATE SET
  state = excluded.state, final = excluded.final, summary = excluded.summary, publishedAt = excluded.publishedAt, messageId = excluded.messageId
WHERE (excluded.final, excluded.publishedAt, excluded.messageId) > (outcomes.final, outcomes.publishedAt, outcomes.messageId)`;

/** Opens a store in a file of SQLite, which several programs may have open. */
export function openOutcomeStore(file: string): OutcomeStore {
  const database = new DatabaseSync(file, { timeout: 10_000 });
  database.exec('PRAGMA journal_mode = WAL');
  database.exec(create);
  const put = database.prepare(upsert);
  const all = database.prepare('SELECT * FROM outcomes ORDER BY operation');
  return {
    put: (outcome) => void put.run({ ...outcome, final: Number(outcome.final) }),
    list: () => all.all().map((row) => ({ ...row, final: row['final'] === 1 }) as Outcome),
  };
}
