import { createHash } from 'node:crypto';
import type { Caller } from '@ketengraaf/core';
import { KeyReusedError } from '../errors';
import type { Statement } from '../select';
import type { Room } from './room';

/** An idempotency key with what it stands for. */
export interface Key {
  readonly verb: string;
  readonly key: string;
  /** A hash of the input and the capacity it was given in. */
  readonly input: Buffer;
}

// Waits for another transaction with the same key; a key older than a day counts as new.
const TAKE: Statement = {
  name: 'take_key',
  text: `insert into app.idempotency (person, verb, key, input) values (app.person(), $1, $2, $3)
on conflict (person, verb, key) do update set input = excluded.input, outcome = null, at = now()
  where idempotency.at < now() - interval '24 hours'
returning true as taken`,
};

const RECALL: Statement = {
  name: 'recall_key',
  text: 'select input, outcome from app.idempotency where person = app.person() and verb = $1 and key = $2',
};

const REMEMBER: Statement = {
  name: 'remember_outcome',
  text: 'update app.idempotency set outcome = $3 where person = app.person() and verb = $1 and key = $2',
};

/** The key of an act by its input: the same for the same values in any order of fields, another for another role, purpose or organisation. */
export function keyOf(verb: string, key: string, input: unknown, { role, purpose, organisation }: Caller): Key {
  const text = JSON.stringify([role, purpose, organisation, sorted(JSON.parse(JSON.stringify(input)))]);
  return { verb, key, input: createHash('sha256').update(text).digest() };
}

/** Takes a key for this act, or gives the effect it already had. */
export async function takeKey(room: Room, { verb, key, input }: Key): Promise<{ readonly outcome: unknown } | undefined> {
  const taken = await room.run<{ taken: boolean }>(TAKE, [verb, key, input]);
  if (taken.length > 0) return undefined;
  const [known] = await room.run<{ input: Buffer; outcome: unknown }>(RECALL, [verb, key]);
  if (!known?.input.equals(input)) throw new KeyReusedError();
  return { outcome: known.outcome };
}

/** Keeps what the act gave for who comes with the key again. */
export async function rememberOutcome(room: Room, { verb, key }: Key, outcome: unknown): Promise<void> {
  await room.run(REMEMBER, [verb, key, JSON.stringify(outcome ?? null)]);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  );
}
