import { VERBS, type Verb } from '@ketengraaf/access';
import type { BsnRing } from '@ketengraaf/core';
import { type Change, change, type Database, Door, isRefusal, keyOf, type Visit, type Withheld } from '@ketengraaf/door';
import type { ChangeInput } from './change/change-input.type';
import { type Outcome, told } from './change/outcome-of';
import { badUserInput } from './errors';

/** What every resolver of a party has at hand. */
export interface Context {
  /** The door of this request; after a change, a fresh one. */
  readonly door: Door;
  /** The keys for citizen service numbers, of a party that keeps them. */
  readonly bsn: BsnRing;
  /**
   * Does an act of work in a transaction of its own, committed when this resolves; what is selected below the root is read behind
   * a fresh door. Called by the root fields of mutations, which run one after another.
   */
  change<Done extends object>(verb: Verb, input: ChangeInput, work: Change<Done>['work'], constraints?: Change<Done>['constraints']): Promise<Outcome<Done>>;
}

/** The context of one request, and what it takes to end it. */
export class RequestContext implements Context {
  #door: Door;
  #isChanged = false;
  #isWhole = true;
  readonly #withheld: Withheld[] = [];

  constructor(
    private readonly database: Database,
    private readonly visit: Visit,
    private readonly keys?: BsnRing | undefined,
  ) {
    this.#door = new Door(database, visit);
  }

  get bsn(): BsnRing {
    if (!this.keys) throw new Error('this party keeps no BSN');
    return this.keys;
  }

  get door(): Door {
    return this.#door;
  }

  /** Whether anything was changed: then a failure of the answer is no failure of the change. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  async change<Done extends object>(
    verb: Verb,
    input: ChangeInput,
    work: Change<Done>['work'],
    constraints?: Change<Done>['constraints'],
  ): Promise<Outcome<Done>> {
    const { idempotencyKey, ...rest } = input;
    const key = idempotencyKey ?? undefined;
    if (key !== undefined && (key.length < 8 || key.length > 64)) throw badUserInput(`idempotencyKey must have 8 to 64 characters, not ${key.length}.`);
    await this.#leave();
    const act = { verb, ...VERBS[verb] };
    const outcome = await change<Done>(this.database, this.visit, {
      act,
      key: key === undefined ? undefined : keyOf(verb, key, rest, this.visit.caller),
      constraints,
      work,
    });
    if (isRefusal(outcome)) return told(outcome);
    this.#isChanged = true;
    return outcome;
  }

  /** What was left out of the answer, each where it would have stood. */
  withheld(): readonly Withheld[] {
    return [...this.#withheld, ...this.#door.withheld()];
  }

  /** Writes the accesses and commits; only then may an answer leave. */
  async commit(): Promise<void> {
    if (!this.#isWhole) {
      await this.#door.rollback();
      throw new Error('a part of the answer was read behind a door that did not commit');
    }
    await this.#door.commit();
  }

  /** Gives up what was read; nothing of it may be answered. */
  rollback(): Promise<void> {
    return this.#door.rollback();
  }

  /** Ends what was read so far: the transaction of a change begins when no other of this request is open. */
  async #leave(): Promise<void> {
    const left = this.#door;
    this.#door = new Door(this.database, this.visit);
    this.#isWhole = false;
    await left.commit();
    this.#isWhole = true;
    this.#withheld.push(...left.withheld());
  }
}
