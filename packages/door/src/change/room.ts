import { type Act, mayAct } from '@ketengraaf/access';
import type { Access } from '@ketengraaf/audit';
import type { Caller, DataClass } from '@ketengraaf/core';
import type { Database } from '../database';
import type { Visit } from '../door';
import { Judge } from '../judge';
import type { PersonalRow, Reading } from '../reading';
import { Register } from '../register';
import type { Statement } from '../select';
import { NOBODY, type Subject } from '../subject';
import { type Entry, Transaction } from '../transaction';
import { notFound, Refused } from './refused';

/** An act with its name. */
export interface NamedAct extends Act {
  readonly verb: string;
}

/** What an act did to one thing, for the history. */
export interface Deed {
  readonly subject: Subject;
  /** What kind of thing, and which. */
  readonly object: { readonly type: string; readonly id: string };
  /** The organisation that keeps it. */
  readonly organisation: string;
  /** The class of the thing; the act's own if left out. */
  readonly dataClass?: DataClass;
  readonly reason?: string | undefined;
}

const TELL: Statement = {
  name: 'tell',
  text: `insert into app.history (organisation, person, acting_for, role, purpose, verb, subject_kind, subject, object_type, object_id, data_class, reason)
values ($1, app.person(), app.organisation(), $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
};

/**
 * Where an act is done: one transaction of its own. Who acts is checked before anything is read for it (`may`, `need`), rows come
 * as they are kept, and every change is told to the history. Nothing of it is kept unless the whole act comes to its end.
 */
export class Room {
  readonly #transaction: Transaction;
  readonly #judge: Judge;
  readonly #register = new Register();
  #isChecked = false;
  #hasWritten = false;
  #hasTold = false;

  constructor(
    database: Database,
    private readonly visit: Visit,
    private readonly act: NamedAct,
  ) {
    this.#transaction = new Transaction(database, visit.party, visit.caller, visit.trace, visit.areFactsFresh);
    this.#judge = new Judge(this.#transaction, visit.caller);
  }

  /** Who acts. */
  get caller(): Caller {
    return this.visit.caller;
  }

  /** The database's clock and the actor's employment here. */
  enter(): Promise<Entry> {
    return this.#transaction.enter();
  }

  /** Enters; what is done from then on can be taken back. */
  async begin(): Promise<void> {
    await this.#transaction.enter();
    this.#transaction.mark();
  }

  /** Goes on only if the asker may do this act about a subject; `organisation` keeps, or will keep, what is changed. */
  async may(subject: Subject, organisation?: string, dataClass: DataClass = this.act.dataClass): Promise<void> {
    const context = await this.#judge.contextOf(subject);
    const decision = mayAct({
      subject: this.caller,
      act: { dataClass, by: this.act.by },
      resource: { subjectKind: subject.kind, organisation },
      context,
    });
    this.#register.note(subject, dataClass, decision, this.act.action);
    const [reason = 'NOT_INVOLVED'] = decision.reasons;
    if (!decision.permit) throw new Refused(decision.mayKnow ? { refused: 'NotAllowed', reason } : { refused: 'NotFound' });
    this.#isChecked = true;
  }

  /**
   * Goes on only if the asker may do this act about nobody in particular, such as registering somebody. A refusal is noted with
   * the key it was tried on, of which only a hash is kept.
   */
  async mayAtAll(triedOn?: string): Promise<void> {
    try {
      await this.may(NOBODY);
    } catch (error) {
      if (triedOn !== undefined && error instanceof Refused && error.refusal.refused === 'NotAllowed')
        this.#register.miss(triedOn, this.act.dataClass, this.act.action, error.refusal.reason);
      throw error;
    }
  }

  /** The row with a key, as it is kept, if the asker may do this act about it; absent and forbidden end the act alike. */
  async need<Row extends PersonalRow>(reading: Reading<Row, unknown>, key: string): Promise<Row> {
    const [row] = await this.#transaction.rows<Row>(reading, [[key]]);
    if (!row) {
      for (const dataClass of reading.classes) this.#register.miss(key, dataClass, this.act.action);
      return notFound();
    }
    await this.may(reading.subjectOf(row), row.organisation, row.dataClass);
    return row;
  }

  /** Further rows an act weighs, as they are kept; only after it was checked who acts. */
  rows<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    this.#mustBeChecked();
    return this.#transaction.rows<Row>(statement, values);
  }

  /** Inserts, updates or deletes; gives what the statement returns. */
  write<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    this.#mustBeChecked();
    this.#hasWritten = true;
    return this.#transaction.rows<Row>(statement, values);
  }

  /** Tells the history what was done; every act that writes tells at least one deed. */
  async tell({ subject, object, organisation, dataClass = this.act.dataClass, reason }: Deed): Promise<void> {
    const { role, purpose } = this.caller;
    const about = subject.kind === 'NONE' ? [subject.kind, null] : [subject.kind, subject.id];
    await this.#transaction.rows(TELL, [organisation, role, purpose, this.act.verb, ...about, object.type, object.id, dataClass, reason ?? null]);
    this.#hasTold = true;
  }

  /** Runs a statement of the door itself. */
  run<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    return this.#transaction.rows<Row>(statement, values);
  }

  /** Notes that this act asked for what is not there, by a key of which only a hash is kept. */
  miss(key: string): void {
    this.#register.miss(key, this.act.dataClass, this.act.action);
  }

  /** What was noted of who did or tried what. */
  accesses(): Access[] {
    return this.#register.accesses();
  }

  /** Keeps the act, with its accesses. */
  async commit(): Promise<void> {
    if (this.#hasWritten && !this.#hasTold) throw new Error(`${this.act.verb} wrote without telling the history`);
    await this.#transaction.commit(this.accesses());
  }

  /** Keeps nothing of the act but these accesses; gives false, and does nothing, where that cannot be any more. */
  takeBack(accesses: readonly Access[]): Promise<boolean> {
    return this.#transaction.takeBack(accesses);
  }

  /** Keeps nothing of the act. */
  rollback(): Promise<void> {
    return this.#transaction.rollback();
  }

  #mustBeChecked(): void {
    if (!this.#isChecked) throw new Error(`${this.act.verb} did not check who acts`);
  }
}
