import { type Fields, isAddressHidden, refuse, refuseCounts, refusePublic } from '@ketengraaf/access';
import type { Caller, DataClass, Party, Reason } from '@ketengraaf/core';
import DataLoader from 'dataloader';
import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import { type Ask, answer, discloseRow, type Found, type Refusal } from './ask';
import type { Database } from './database';
import { groupBy } from './group-by';
import { Judge } from './judge';
import type { Catalogue, Listing, PersonalRow, Reading } from './reading';
import { Register } from './register';
import type { Statement } from './select';
import type { Timings } from './stopwatch';
import { NOBODY, type Subject } from './subject';
import { type Entry, Transaction } from './transaction';

/** Who comes to a party's door, and on which journey. */
export interface Visit {
  readonly party: Party;
  readonly caller: Caller;
  /** W3C trace id of the request. */
  readonly trace: string;
  /** Whether the party can rely on its access facts at this moment. */
  areFactsFresh(): boolean;
}

/** Something left out at a place in the answer. */
export interface Withheld extends Refusal {
  readonly path: readonly (string | number)[];
}

/** Where in the answer a value will stand. */
export type Place = Pick<GraphQLResolveInfo, 'path'>;

/** Asks by something other than its subject, which is known all the same. */
export interface KeyOf {
  readonly key: string;
  readonly of: Subject;
}

/** How much of a class about a subject the asker sees: of what anybody keeps, of what the asker's own organisation keeps, and of what the asker did. */
export interface Reach {
  readonly anybody: Fields;
  readonly own: Fields;
  readonly doings: Fields;
}

/**
 * The one way to rows: one transaction for one request of one caller. Made anew for every request and never shared,
 * because what it has loaded was loaded for this caller. Readings are batched, decided and noted; nothing it gives
 * may leave the process before `commit` has resolved.
 */
export class Door {
  readonly #transaction: Transaction;
  readonly #judge: Judge;
  readonly #register = new Register();
  readonly #readings = new Map<string, DataLoader<Ask, Found<unknown>, string>>();
  readonly #catalogues = new Map<string, DataLoader<string, unknown[]>>();
  readonly #withheld: Withheld[] = [];

  constructor(
    database: Database,
    readonly visit: Visit,
  ) {
    this.#transaction = new Transaction(database, visit.party, visit.caller, visit.trace, visit.areFactsFresh);
    this.#judge = new Judge(this.#transaction, visit.caller);
  }

  /** Who asks. */
  get caller(): Caller {
    return this.visit.caller;
  }

  /** The database's clock and the asker's employment here. */
  enter(): Promise<Entry> {
    return this.#transaction.enter();
  }

  /** All a reading shows for a subject, or for a key of a known subject: `[]` means there are none, null that they are withheld or unknown. */
  async many<Row extends PersonalRow, Seen>(reading: Reading<Row, Seen>, about: Subject | KeyOf, place: Place): Promise<Seen[] | null> {
    const found = await this.#load(reading, 'of' in about ? { key: about.key, subject: about.of } : { key: about.id, subject: about });
    this.#withhold(found.refusals, place);
    return found.seen.length > 0 || found.isComplete ? [...found.seen] : null;
  }

  /** The first a reading shows for a subject, or for a key of a known subject; null when there is none, or it is withheld or unknown. */
  async one<Row extends PersonalRow, Seen>(reading: Reading<Row, Seen>, about: Subject | KeyOf, place: Place): Promise<Seen | null> {
    return (await this.many(reading, about, place))?.[0] ?? null;
  }

  /** The row with a key whose subject is not known beforehand: absent and forbidden are the same null. */
  async find<Row extends PersonalRow, Seen>(reading: Reading<Row, Seen>, key: string): Promise<Seen | null> {
    const { seen } = await this.#load(reading, { key, subject: undefined });
    return seen[0] ?? null;
  }

  /** The rows of a list that may be seen, in the list's order; others are left out without a word. */
  async list<Row extends PersonalRow, Seen>(listing: Listing<Row, Seen>, values: readonly unknown[]): Promise<Seen[]> {
    const rows = await this.#transaction.rows<Row>(listing, values);
    const disclosed = await Promise.all(rows.map((row) => discloseRow(this.#bench, listing, row)));
    return disclosed.flatMap(({ seen }) => (seen === undefined ? [] : [seen]));
  }

  /** What a public catalogue has under a key. */
  async entries<Row, Seen>(catalogue: Catalogue<Row, Seen>, key: string): Promise<Seen[]> {
    let loader = this.#catalogues.get(catalogue.name);
    if (!loader) {
      loader = new DataLoader<string, unknown[]>(async (keys) => {
        const rows = groupBy(await this.#transaction.rows<Row>(catalogue, [keys]), (row) => String(row[catalogue.by]));
        return keys.map((wanted) => (rows.get(wanted) ?? []).map((row) => catalogue.show(row)));
      });
      this.#catalogues.set(catalogue.name, loader);
    }
    return (await loader.load(key)) as Seen[];
  }

  /** The first entry of a public catalogue under a key, or null. */
  async entry<Row, Seen>(catalogue: Catalogue<Row, Seen>, key: string): Promise<Seen | null> {
    return (await this.entries(catalogue, key))[0] ?? null;
  }

  /** Rows of public tables by a statement of a store; row-level security holds here as everywhere. */
  rows<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    return this.#transaction.rows(statement, values);
  }

  /** The rows of a statement that takes an array of keys and then these values, for one of those keys: one statement for all keys asked at once. */
  rowsFor<Row extends { readonly key: string }>(statement: Statement, key: string, values: readonly unknown[]): Promise<Row[]> {
    const name = `${statement.name} ${JSON.stringify(values)}`;
    let loader = this.#catalogues.get(name);
    if (!loader) {
      loader = new DataLoader<string, unknown[]>(async (keys) => {
        const rows = groupBy(await this.#transaction.rows<Row>(statement, [keys, ...values]), (row) => row.key);
        return keys.map((wanted) => rows.get(wanted) ?? []);
      });
      this.#catalogues.set(name, loader);
    }
    return loader.load(key) as Promise<Row[]>;
  }

  /** How much of a class about a subject may be shown of what no table of its own keeps, such as the log; notes the access, and says at this place what it refuses. */
  async reach(subject: Subject, dataClass: DataClass, place: Place): Promise<Reach> {
    const context = await this.#judge.contextOf(subject);
    const anybody = this.#judge.decide(subject, dataClass, undefined, context);
    const own = context.employer === undefined ? anybody : this.#judge.decide(subject, dataClass, context.employer, context);
    const doings = this.#judge.decide(subject, dataClass, undefined, context, { actor: this.caller.person });
    const isRefused = !anybody.permit && !own.permit;
    // What somebody did oneself is no secret, but it must not tell whether there is such a subject.
    const isOfDoings = isRefused && anybody.mayKnow && doings.permit;
    this.#register.note(subject, dataClass, anybody.permit ? anybody : isOfDoings ? doings : { ...own, mayKnow: own.permit || anybody.mayKnow });
    const [reason = 'NOT_INVOLVED'] = anybody.reasons;
    if (isRefused && anybody.mayKnow && !doings.permit) this.#withhold([{ dataClass, reason }], place);
    return { anybody: anybody.fields, own: own.fields, doings: doings.fields };
  }

  /** Whether where a subject lives is kept from the asker: then what gives it away is left out as well, such as the names of organisations. */
  async hidesAddress(subject: Subject): Promise<boolean> {
    return isAddressHidden(this.caller.role, await this.#judge.contextOf(subject, 'ADDRESS'));
  }

  /** Refuses a class whoever the subject is, so that the refusal says nothing of it: at this place, and in the log. */
  async refuse(subject: Subject, dataClass: DataClass, reason: Reason, place: Place): Promise<void> {
    // A transaction that nobody opened writes no log.
    await this.#transaction.enter();
    this.#register.note(subject, dataClass, refuse(reason, false));
    this.#withhold([{ dataClass, reason }], place);
  }

  /** Notes a look into what a worker did. */
  noteWorker(person: string, dataClass: DataClass, isPermitted: boolean, ground: string): void {
    this.#register.look({ subjectKind: 'WORKER', subject: person, dataClass, isPermitted, ground });
  }

  /** Whether a class of public data may be used for the purpose of this request; if not, says so at this place. */
  mayUse(dataClass: DataClass, place: Place): boolean {
    const reason = refusePublic(this.caller, dataClass);
    if (reason) this.#withhold([{ dataClass, reason }], place);
    return reason === undefined;
  }

  /** Whether the asker may be told counts of a class, or money without clients; if not, says so at this place. */
  mayCount(dataClass: DataClass, place: Place): boolean {
    const reason = refuseCounts(this.caller, dataClass);
    if (reason) this.#withhold([{ dataClass, reason }], place);
    return reason === undefined;
  }

  /** Whether the asker may list rows of the organisation it really works for; if not, says so at this place. */
  async mayList(dataClass: DataClass, place: Place): Promise<boolean> {
    const context = await this.#judge.contextOf(NOBODY);
    const { permit, reasons } = this.#judge.decide(NOBODY, dataClass, context.employer, context);
    if (!permit) this.#withhold([{ dataClass, reason: reasons.find((reason) => reason !== 'NOT_INVOLVED') ?? 'CLASS_NOT_FOR_ROLE' }], place);
    return permit;
  }

  /**
   * Whether the asker may look among rows of the organisation it really works for, for those it is involved with; if not,
   * says so at this place. What is found is decided row by row, so this must not be used to count.
   */
  async maySearch(dataClass: DataClass, place: Place): Promise<boolean> {
    const context = await this.#judge.contextOf(NOBODY);
    const { permit, reasons } = this.#judge.decide(NOBODY, dataClass, context.employer, { ...context, roles: [this.caller.role] });
    if (context.employer !== undefined && permit) return true;
    this.#withhold([{ dataClass, reason: reasons.find((reason) => reason !== 'NOT_INVOLVED') ?? 'CLASS_NOT_FOR_ROLE' }], place);
    return false;
  }

  /** What was left out of the answer so far, each where it would have stood. */
  withheld(): readonly Withheld[] {
    return this.#withheld;
  }

  /** What the time behind this door went to so far. */
  timings(): Timings {
    return this.#transaction.timings();
  }

  /** Writes the accesses and commits; only then may an answer leave. */
  commit(): Promise<void> {
    return this.#transaction.commit(this.#register.accesses());
  }

  /** Gives up the request: nothing is kept, and nothing may be answered. */
  rollback(): Promise<void> {
    return this.#transaction.rollback();
  }

  get #bench() {
    return { transaction: this.#transaction, judge: this.#judge, register: this.#register };
  }

  #load<Row extends PersonalRow, Seen>(reading: Reading<Row, Seen>, ask: Ask): Promise<Found<Seen>> {
    let loader = this.#readings.get(reading.name);
    if (!loader) {
      loader = new DataLoader<Ask, Found<unknown>, string>((asks) => answer(this.#bench, reading, asks), {
        cacheKeyFn: ({ key, subject }) => `${subject?.kind ?? ''} ${subject?.id ?? ''} ${key}`,
      });
      this.#readings.set(reading.name, loader);
    }
    return loader.load(ask) as Promise<Found<Seen>>;
  }

  #withhold(refusals: readonly Refusal[], { path }: Place): void {
    for (const refusal of refusals) this.#withheld.push({ ...refusal, path: responsePathAsArray(path) });
  }
}
