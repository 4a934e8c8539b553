import type { Database } from '../database';
import type { Visit } from '../door';
import { Transaction } from '../transaction';
import { type Refusal, Refused, type Violation } from './refused';
import { type Key, rememberOutcome, takeKey } from './remember';
import { type NamedAct, Room } from './room';

/** An act of work: what it is, what it does, and what its database's constraints mean to who breaks them. */
export interface Change<Done> {
  readonly act: NamedAct;
  /** Undefined where the asker gave no idempotency key. */
  readonly key?: Key | undefined;
  /** What a constraint of the database, by its name, says to the asker; one that is not here is a bug where it is broken. */
  readonly constraints?: Readonly<Record<string, Violation>> | undefined;
  /** Does it; gives what is worth remembering of it: identifiers and versions, which the answer is then read by. */
  work(room: Room): Promise<Done>;
}

const MOST_TRIES = 3;
const SERIALIZATION_FAILURES: ReadonlySet<unknown> = new Set(['40001', '40P01']);

/**
 * Does an act in a transaction of its own and resolves when it is committed, with what it did; or gives why it was refused: then
 * nothing was changed, and the refusal is logged. What a deadlock stopped is tried again, twice at most. Whatever else goes wrong
 * is thrown, and nothing was changed.
 */
export async function change<Done>(database: Database, visit: Visit, { act, key, constraints = {}, work }: Change<Done>): Promise<Done | Refusal> {
  for (let tries = 1; ; tries++) {
    const room = new Room(database, visit, act);
    try {
      await room.begin();
      const known = key && (await takeKey(room, key));
      if (known) {
        await room.rollback();
        return known.outcome as Done;
      }
      const done = await work(room);
      if (key) await rememberOutcome(room, key, done);
      await room.commit();
      return done;
    } catch (error) {
      const { code, constraint } = error as { code?: string; constraint?: string };
      const isConflict = SERIALIZATION_FAILURES.has(code);
      const refusal = refusalOf(error, isConflict, code?.startsWith('23') ? constraints[constraint ?? ''] : undefined);
      const triesAgain = isConflict && tries < MOST_TRIES;
      if (refusal && !triesAgain) {
        await logRefusal(database, visit, room);
        return refusal;
      }
      await room.rollback();
      if (!triesAgain) throw error;
    }
  }
}

function refusalOf(error: unknown, isConflict: boolean, violation: Violation | undefined): Refusal | undefined {
  if (error instanceof Refused) return error.refusal;
  if (violation) return { refused: 'RuleViolated', ...violation };
  return isConflict ? { refused: 'VersionConflict', currentVersion: null } : undefined;
}

/** What was tried in vain is logged as refused, whatever had been permitted before a rule stood in the way; nothing else of it is kept. */
async function logRefusal(database: Database, { party, caller, trace, areFactsFresh }: Visit, room: Room): Promise<void> {
  const tried = room.accesses().map((access) => ({ ...access, ...(access.isPermitted ? { isPermitted: false, ground: 'REFUSED_BY_RULE' } : {}) }));
  if (await room.takeBack(tried)) return;
  await room.rollback();
  const transaction = new Transaction(database, party, caller, trace, areFactsFresh);
  await transaction.enter();
  await transaction.commit(tried);
}
