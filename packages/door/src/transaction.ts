import { type Access, valuesOf, WRITE_ACCESSES } from '@ketengraaf/audit';
import { type Caller, type Day, dayOf, isCitizenRole, type Party } from '@ketengraaf/core';
import type { QueryResult } from 'pg';
import type { Database, Lease } from './database';
import { DoorClosedError, ForbiddenError } from './errors';
import type { Statement } from './select';
import { type Part, Stopwatch, type Timings } from './stopwatch';

const ENTER: Statement = {
  name: 'enter',
  text: `select app.now() as now, set_config('app.person', $1, true), set_config('app.organisation', $2, true), set_config('app.party', $3, true),
  set_config('app.role', $4, true), set_config('app.purpose', $5, true), set_config('app.has_fresh_facts', $6, true),
  facts.told_employment($3, $2, $4, $1::uuid) as told`,
};

const EMPLOY: Statement = {
  name: 'employ',
  text: `select set_config('app.employer', coalesce((
  select s.organisation from app.staff s where s.person = $1 and s.organisation = $2 and s.role = $3 and s.during @> app.today()
), ''), true) as employer`,
};

// where an act that is refused is taken back to
const MARK: Statement = { name: 'mark', text: 'savepoint entered' };
const TAKE_BACK: Statement = { name: 'take_back', text: 'rollback to savepoint entered' };

const NOT_EMPLOYED = 'The organisation in the token does not employ this person in this role today.';

/** Days of an employment: from the first up to, and without, `until`; null is without end. */
interface Span {
  readonly from: Day | null;
  readonly until: Day | null;
}

/** Whether the days that an employer told others do not hold today; of who simply works there nothing is told. */
function hasLeft(told: readonly Span[] | null, today: Day): boolean {
  return told !== null && !told.some(({ from, until }) => (from === null || from <= today) && (until === null || today < until));
}

/** What is known once inside. */
export interface Entry {
  /** The database's clock at the start of the transaction. */
  readonly now: Date;
  readonly today: Day;
  /** The organisation of this party that really employs the asker today. */
  readonly employer: string | undefined;
  /** Whether the facts could be relied on when the transaction began; both walls go by this. */
  readonly areFactsFresh: boolean;
}

/** One transaction on one connection for one request: opened by its first statement, ended once. */
export class Transaction {
  #opening: Promise<{ lease: Lease; entry: Entry }> | undefined;
  #lease: Lease | undefined;
  #isClosed = false;
  #isMarked = false;
  readonly #busy = new Set<Promise<unknown>>();
  readonly #watch = new Stopwatch();

  constructor(
    private readonly database: Database,
    private readonly party: Party,
    private readonly caller: Caller,
    private readonly trace: string,
    private readonly areFactsFresh: () => boolean,
  ) {}

  /** Whether any statement was asked for. */
  get isOpened(): boolean {
    return this.#opening !== undefined;
  }

  /** Opens the transaction if nobody did and tells what is known of the asker. */
  enter(): Promise<Entry> {
    return this.#track(async () => (await this.#open()).entry);
  }

  /** Runs a statement for the asker, under the row-level security that holds for the asker; `part` is what its time is charged to. */
  rows<Row>(statement: Statement, values: readonly unknown[], part: Part = 'rows'): Promise<Row[]> {
    return this.#track(async () => {
      const { lease } = await this.#open();
      const { rows } = await this.#watch.time(part, lease.client.query({ name: statement.name, text: statement.text, values: [...values] }));
      return rows as Row[];
    });
  }

  /** Makes that what follows can be taken back while what was tried is still logged. Nobody waits for it: a failure shows in the next statement. */
  mark(): void {
    this.#isMarked = true;
    this.rows(MARK, [], 'transaction').catch(() => undefined);
  }

  /** Does something about rights that waits for nothing, and charges its time to them. */
  judging<T>(work: () => T): T {
    return this.#watch.charge('rights', work);
  }

  /** What the time behind the door went to so far. */
  timings(): Timings {
    return this.#watch.timings();
  }

  /** Lets nobody in any more, waits for who is inside, writes the accesses and commits. Resolves only when the database said COMMIT. */
  async commit(accesses: readonly Access[]): Promise<void> {
    this.#isMarked = false;
    await this.#end(accesses);
  }

  /** As `commit`, but keeps nothing of what was done since the mark. Gives false, and does nothing, where there is no way back to it any more. */
  async takeBack(accesses: readonly Access[]): Promise<boolean> {
    if (!this.#isMarked) return false;
    await this.#end(accesses, TAKE_BACK);
    return true;
  }

  /** Ends the transaction without a trace in the database. */
  async rollback(): Promise<void> {
    this.#isClosed = true;
    if (!this.#opening) return;
    try {
      const { lease } = await this.#opening;
      await Promise.allSettled([...this.#busy]);
      await lease.client.query('rollback');
      await lease.release();
    } catch (error) {
      await this.#discard(error as Error);
    }
  }

  async #end(accesses: readonly Access[], first?: Statement): Promise<void> {
    this.#isClosed = true;
    if (!this.#opening) return;
    try {
      const { lease } = await this.#opening;
      await Promise.allSettled([...this.#busy]);
      const before = [
        ...(first ? [this.#watch.time('transaction', lease.client.query({ ...first }))] : []),
        ...(accesses.length > 0
          ? [this.#watch.time('rights', lease.client.query({ ...WRITE_ACCESSES, values: valuesOf({ ...this.caller, trace: this.trace }, accesses) }))]
          : []),
      ];
      for (const one of before) one.catch(() => undefined);
      const end: QueryResult = await this.#watch.time('transaction', lease.client.query('commit'));
      await Promise.all(before);
      // An aborted transaction answers ROLLBACK to a COMMIT, without an error.
      if (end.command !== 'COMMIT') throw new Error('the transaction was aborted');
      await lease.release();
    } catch (error) {
      await this.#discard(error as Error);
      throw error;
    }
  }

  #open(): Promise<{ lease: Lease; entry: Entry }> {
    this.#opening ??= this.#begin();
    return this.#opening;
  }

  async #begin(): Promise<{ lease: Lease; entry: Entry }> {
    const { person, organisation, party, role, purpose } = this.caller;
    const lease = await this.database.lease();
    this.#lease = lease;
    const areFactsFresh = this.areFactsFresh();
    // On the raw client the order of calls is the order on the wire, so all three go out together.
    const isOurs = party === this.party && !isCitizenRole(role);
    const [, entered, employed] = await Promise.all([
      this.#watch.time('transaction', lease.client.query('begin')),
      this.#watch.time(
        'rights',
        lease.client.query<{ now: Date; told: readonly Span[] | null }>({
          ...ENTER,
          values: [person, organisation, party, role, purpose, String(areFactsFresh)],
        }),
      ),
      isOurs ? this.#watch.time('rights', lease.client.query<{ employer: string }>({ ...EMPLOY, values: [person, organisation, role] })) : undefined,
    ]);
    const employer = employed?.rows[0]?.employer || undefined;
    if (isOurs && employer === undefined) {
      await this.#logStranger(lease);
      throw new ForbiddenError(NOT_EMPLOYED);
    }
    const [{ now, told } = {}] = entered.rows;
    if (!now) throw new Error('the database told no time');
    const today = dayOf(now);
    if (hasLeft(told ?? null, today)) {
      await this.#logStranger(lease);
      throw new ForbiddenError(NOT_EMPLOYED);
    }
    return { lease, entry: { now, today, employer, areFactsFresh } };
  }

  /** Who came with a token of an employer that knows nothing of it is logged, and nothing else is kept. */
  async #logStranger({ client }: Lease): Promise<void> {
    const tried: Access = { subjectKind: 'UNKNOWN', subject: this.caller.person, dataClass: 'IDENTITY', isPermitted: false, ground: 'NOT_EMPLOYED' };
    await client.query({ ...WRITE_ACCESSES, values: valuesOf({ ...this.caller, trace: this.trace }, [tried]) });
    await client.query('commit');
  }

  #track<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isClosed) return Promise.reject(new DoorClosedError());
    const running = work();
    this.#busy.add(running);
    const done = (): void => void this.#busy.delete(running);
    running.then(done, done);
    return running;
  }

  /** A connection in doubt never goes back into the pool. */
  async #discard(cause: Error): Promise<void> {
    const lease = this.#lease;
    this.#lease = undefined;
    await lease?.discard(cause).catch(() => undefined);
  }
}
