import { isParty } from '@ketengraaf/core';
import type { Door } from '@ketengraaf/door';
import { pageSize, placeAfter, writeCursor } from '../page';
import { partyName } from '../vocabulary';
import type { Counted, LoggedAccess, LogScope, LogStatements } from './access-log.store';
import type { AccessEntry, AccessPage } from './access-log.type';
import { accessSentence } from './access-sentence.rules';

/** What part of a log is asked for. */
export interface PageAsked {
  readonly first: number;
  readonly after: string | null;
}

/** Reads a page of a log, as far as its scope goes; `isCountOnly` leaves everything out but the number, `isNameless` what organisations are called. */
export async function readPage(
  door: Door,
  { page, count }: LogStatements,
  key: string,
  { first, after }: PageAsked,
  { scope, isCountOnly, isNameless = false }: { readonly scope: LogScope; readonly isCountOnly: boolean; readonly isNameless?: boolean },
): Promise<AccessPage> {
  const size = pageSize(first);
  const place = placeAfter(after, PLACE);
  const [counted, found] = await Promise.all([
    door.rowsFor<Counted>(count, key, [scope]),
    isCountOnly ? [] : door.rowsFor<LoggedAccess>(page, key, [scope, ...place, size + 1]),
  ]);
  const totalCount = counted[0]?.count ?? 0;
  if (isCountOnly) return { totalCount, entries: null, pageInfo: null };
  const accesses = found.slice(0, size).map((access) => (isNameless ? { ...access, organisation: null, organisationName: null } : access));
  const last = accesses.at(-1);
  return { totalCount, entries: accesses.map(entryOf), pageInfo: { hasNextPage: found.length > size, endCursor: last ? cursorOf(last) : null } };
}

const DEEDS = { R: 'LOOKED', C: 'RECORDED', U: 'CHANGED', D: 'REMOVED' } as const;

const cursorOf = ({ transaction, result, subjectKind, subject }: LoggedAccess): string =>
  writeCursor([transaction, String(result), subjectKind, subject ?? '']);

const isNumber = (part: string | null): boolean => /^\d{1,18}$/.test(part ?? '');
const isThere = (part: string | null): boolean => part !== null;
const PLACE = [isNumber, isThere, isThere, isThere];

function entryOf({
  at,
  organisation,
  organisationName,
  party,
  role,
  purpose,
  dataClasses,
  result,
  subjectKind,
  subject,
  change,
  isEmergency,
}: LoggedAccess): AccessEntry {
  const isAllowed = result === 1;
  const told = { role, organisationName, purpose, dataClasses, isAllowed, subjectKind, change, isEmergency };
  return {
    ...{ at, organisation, organisationName, role, purpose, dataClasses, isAllowed, subjectKind, subject },
    ...{ did: DEEDS[change ?? 'R'], isEmergency },
    party: isParty(party) ? partyName(party) : null,
    sentence: accessSentence({ ...told, party }),
  };
}
