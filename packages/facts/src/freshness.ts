import type { Party } from '@ketengraaf/core';
import { FACTS_OWNER } from '@ketengraaf/core';

/** Facts older than this are not relied on. */
const STALE_AFTER_SECONDS = 5;
const LOOK_EVERY_MILLISECONDS = 1_000;

/** A party that hears nothing from the publisher any more refuses within this: its facts grow stale, and the next look sees it. */
export const REFUSES_WITHIN_MILLISECONDS = STALE_AFTER_SECONDS * 1_000 + LOOK_EVERY_MILLISECONDS;

/** Tells whether every table is copied, the worker lives and heard the publisher lately, and how many changes it failed to apply. */
export const LOOK_AT_SUBSCRIPTION = `with ours as (
  select s.oid from pg_subscription s join pg_database d on d.oid = s.subdbid and d.datname = current_database() where s.subname = 'facts')
select
  (select count(*) > 0 and bool_and(srsubstate = 'r') from pg_subscription_rel where srsubid in (select oid from ours)) as copied,
  (select coalesce(bool_or(pid is not null and last_msg_receipt_time > clock_timestamp() - interval '${STALE_AFTER_SECONDS} seconds'), false)
   from pg_stat_subscription where worker_type = 'apply' and subid in (select oid from ours)) as heard,
  (select coalesce(sum(apply_error_count), 0)::int from pg_stat_subscription_stats where subid in (select oid from ours)) as failures`;

interface Look {
  copied: boolean;
  heard: boolean;
  failures: number;
}

/** Runs one statement that needs no caller. */
export type Ask = (text: string) => Promise<Look[]>;

/** Watches whether a party's access facts can be relied on; where they are its own, they always can. */
export interface Freshness {
  /** Whether the last look was good and not longer ago than facts may be old. */
  isFresh(): boolean;
  /** Looks at once; for the first start and for readiness. */
  look(): Promise<boolean>;
  stop(): void;
}

/** Looks once a second, by PostgreSQL's own account of the subscription; a look that fails counts as stale. */
export function watchFreshness(party: Party, ask: Ask, now: () => number = Date.now): Freshness {
  if (party === FACTS_OWNER) return { isFresh: () => true, look: () => Promise.resolve(true), stop: () => undefined };
  let goodAt = Number.NEGATIVE_INFINITY;
  let failures: number | undefined;
  const look = async (): Promise<boolean> => {
    try {
      const [seen] = await ask(LOOK_AT_SUBSCRIPTION);
      const grew = seen !== undefined && failures !== undefined && seen.failures > failures;
      if (seen) failures = seen.failures;
      const isGood = seen?.copied === true && seen.heard && !grew;
      goodAt = isGood ? now() : Number.NEGATIVE_INFINITY;
      return isGood;
    } catch {
      goodAt = Number.NEGATIVE_INFINITY;
      return false;
    }
  };
  const timer = setInterval(() => void look(), LOOK_EVERY_MILLISECONDS);
  timer.unref();
  return { isFresh: () => now() - goodAt < STALE_AFTER_SECONDS * 1_000, look, stop: () => clearInterval(timer) };
}
