import type { Seal } from '../sealing/seal';
import type { Flaw } from './flaw';

/** What the log holds of one run of transactions in one month. */
export interface Held {
  readonly fromTransaction: string;
  readonly month: string;
  readonly count: number;
  readonly digest: string;
  readonly first: Date;
  readonly last: Date;
}

/** Clocks are set right now and then. */
const CLOCK_STEP_MILLISECONDS = 2_000;

// said here once more and not by the function that sealed, so that who replaces that function changes nothing here
const TEXT_OF_ROW = `array[
  a.id::text, a.transaction::text, to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), a.action, a.result::text, a.person::text,
  a.organisation, a.party, a.role, a.role_code, a.purpose, a.subject_kind, a.subject::text, encode(a.subject_hash, 'hex'), a.data_class, a.ground,
  a.controls, a.consent_id::text, a.policy_version, a.access_point, a.source, a.trace
]::text`;

/** What the log holds of some runs of transactions, month by month. */
export const READ_ROWS = `select run.since::text as "fromTransaction", held.*
from unnest($1::bigint[], $2::bigint[]) as run (since, until)
cross join lateral (
  select date_trunc('month', a.at at time zone 'UTC')::date::text as month, count(*)::int as count, min(a.at) as first, max(a.at) as last,
    encode(sha256(convert_to(string_agg(${TEXT_OF_ROW}, E'\\n' order by a.transaction, a.id), 'UTF8')), 'hex') as digest
  from audit.access a where a.transaction >= run.since and a.transaction < run.until group by 1
) held`;

const placeOf = ({ fromTransaction, month }: Pick<Seal, 'fromTransaction' | 'month'>): string => `${fromTransaction} ${month}`;

/** Whether the log holds for each seal what was sealed and nothing besides; months that ended `expiredBefore` may be gone. */
export function checkRows(seals: readonly Seal[], held: readonly Held[], expiredBefore: string): { flaws: Flaw[]; expired: number } {
  const byPlace = new Map(held.map((rows) => [placeOf(rows), rows]));
  const places = new Set(seals.map(placeOf));
  const gone = seals.filter((seal) => !byPlace.has(placeOf(seal)));
  const isExpired = ({ month }: Seal): boolean => nextMonth(month) <= expiredBefore;
  const floors = floorsOf(seals);
  return {
    expired: gone.filter(isExpired).length,
    flaws: [
      ...gone.filter((seal) => !isExpired(seal)).map(({ number, count }) => ({ seal: number, what: `all ${count} rows of it are gone` })),
      ...seals.flatMap((seal) => flawOf(seal, byPlace.get(placeOf(seal)), floors.get(seal.number))),
      // rows with the transactions of a seal, but dated in a month in which those wrote nothing
      ...held
        .filter((rows) => !places.has(placeOf(rows)))
        .map(({ fromTransaction, count }) => ({
          seal: seals.find((seal) => seal.fromTransaction === fromTransaction)?.number ?? 0,
          what: `${count} ${count === 1 ? 'row was' : 'rows were'} added in another month`,
        })),
    ],
  };
}

function flawOf(seal: Seal, rows: Held | undefined, floor: number | undefined): Flaw[] {
  if (rows === undefined) return [];
  const more = rows.count - seal.count;
  if (more > 0) return [{ seal: seal.number, what: `${more} ${more === 1 ? 'row was' : 'rows were'} added` }];
  if (more < 0) return [{ seal: seal.number, what: `${-more} of ${seal.count} rows are gone` }];
  if (rows.digest !== seal.digest) return [{ seal: seal.number, what: 'a row was changed' }];
  const isTooEarly = floor !== undefined && rows.first.getTime() < floor - CLOCK_STEP_MILLISECONDS;
  const isTooLate = rows.last.getTime() > timeOf(seal) + CLOCK_STEP_MILLISECONDS;
  return isTooEarly || isTooLate ? [{ seal: seal.number, what: 'a row bears a time at which it cannot have been written' }] : [];
}

/** The earliest time the rows of each seal can bear: their transactions had not begun when an earlier seal was made. */
function floorsOf(seals: readonly Seal[]): Map<number, number> {
  const floors = new Map<number, number>();
  let before = 0;
  for (const seal of seals) {
    for (let next = seals[before]; next && BigInt(next.nextTransaction) <= BigInt(seal.fromTransaction); next = seals[before]) before += 1;
    const last = seals[before - 1];
    if (last) floors.set(seal.number, timeOf(last));
  }
  return floors;
}

const timeOf = ({ sealedAt }: Seal): number => Date.parse(`${sealedAt}Z`);

function nextMonth(month: string): string {
  const next = new Date(`${month}T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return next.toISOString().slice(0, 10);
}
