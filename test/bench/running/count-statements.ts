import { WRITE_ACCESSES } from '@ketengraaf/audit';
import { Client } from 'pg';

/** What one party's doors asked their database: transactions, statements in them, and how many of those wrote the log. */
export interface Counted {
  readonly transactions: number;
  readonly statements: number;
  readonly written: number;
}

/** Counts, by application name, what clients of this process ask within transactions, until it is stopped; `take` begins anew. */
export function countStatements(): { take(): ReadonlyMap<string, Counted>; stop(): void } {
  const query = Client.prototype.query;
  const inTransaction = new WeakSet<Client>();
  let counted = new Map<string, Counted>();
  Client.prototype.query = function (this: Client, ...words: unknown[]) {
    const { application_name: name } = (this as unknown as { connectionParameters: { application_name: string } }).connectionParameters;
    const [first] = words as [string | { text: string }];
    const text = typeof first === 'string' ? first : first.text;
    if (text === 'begin') inTransaction.add(this);
    // what a party asks of its own accord, such as to seal its log, runs outside the transactions of requests
    if (inTransaction.has(this)) {
      const { transactions, statements, written } = counted.get(name) ?? { transactions: 0, statements: 0, written: 0 };
      counted.set(name, {
        transactions: transactions + (text === 'begin' ? 1 : 0),
        statements: statements + 1,
        written: written + (text === WRITE_ACCESSES.text ? 1 : 0),
      });
    }
    if (text === 'commit' || text === 'rollback') inTransaction.delete(this);
    return Reflect.apply(query, this, words);
  } as typeof query;
  return {
    take() {
      const taken = counted;
      counted = new Map();
      return taken;
    },
    stop() {
      Client.prototype.query = query;
    },
  };
}
