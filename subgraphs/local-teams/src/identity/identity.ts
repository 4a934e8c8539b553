import { createHash, randomUUID } from 'node:crypto';
import type { BsnRing } from '@ketengraaf/core';
import { NOBODY, notFound, type Room, violated, youth } from '@ketengraaf/door';
import { holdKeeper } from '../transfer/hold-keeper';
import type { IssueSchoolCodeInput, RegisterYouthInput } from './identity.input';
import { CODE_LASTS_DAYS, codeOf, LOOK_UPS_AN_HOUR, readCode, TOO_MANY_LOOK_UPS, teamFor } from './identity.rules';
import { COUNT_LOOK_UP, ISSUE_CODE, KEEPER_OF, REDEEM_CODE, REGISTER, TEAMS_OF, YOUTH_BY_BSN } from './identity.store';

const OF_YOUTH = 'Youth';

/** Registers a youth with a team of the municipality where it lives, or finds the one with the same number. */
export async function registerYouth(room: Room, input: RegisterYouthInput, bsn: string | undefined, ring: BsnRing): Promise<{ readonly youthId: string }> {
  const hashes = bsn === undefined ? [] : ring.lookUps(bsn);
  await room.mayAtAll(triedOn(hashes));
  // A number that is known gives its youth, so this is a look-up like any other.
  if (bsn !== undefined) await countLookUp(room);
  const team = teamFor(await room.rows<{ id: string; name: string }>(TEAMS_OF, [input.municipality]), input.team?.toLowerCase());
  if ('rule' in team) violated(team);
  const sealed = bsn === undefined ? undefined : ring.seal(bsn);
  const [registered] = await room.write<{ youthId: string; organisation: string; isNew: boolean }>(REGISTER, [
    ...[randomUUID(), (team as { id: string }).id, input.family?.toLowerCase() ?? null, input.givenName, input.familyName, input.birthDate, input.sex],
    ...[sealed?.keyId ?? null, sealed?.ciphertext ?? null, hashes],
  ]);
  if (!registered) {
    room.miss(input.family ?? triedOn(hashes));
    return notFound();
  }
  const { youthId, organisation, isNew } = registered;
  await room.may(youth(youthId), organisation);
  await room.tell({ subject: youth(youthId), object: { type: OF_YOUTH, id: youthId }, organisation, reason: isNew ? undefined : 'KNOWN_BY_BSN' });
  return { youthId };
}

/** Looks a youth up by its number: few an hour, and logged with the youth that was found or with the keyed hash of a number that led nowhere. */
export async function lookUpBsn(room: Room, bsn: string, ring: BsnRing): Promise<{ readonly youthId: string | null }> {
  const hashes = ring.lookUps(bsn);
  await room.mayAtAll(triedOn(hashes));
  await countLookUp(room);
  const [found] = await room.rows<{ youthId: string; organisation: string }>(YOUTH_BY_BSN, [hashes]);
  if (found) await room.may(youth(found.youthId), found.organisation);
  else room.miss(triedOn(hashes));
  const subject = found ? youth(found.youthId) : NOBODY;
  await room.tell({ subject, object: { type: 'BsnLookUp', id: randomUUID() }, organisation: found?.organisation ?? room.caller.organisation });
  return { youthId: found?.youthId ?? null };
}

/** Makes the code by which one school finds one pupil; it is derived from its id, so that it need not be kept. */
export async function issueSchoolCode(
  room: Room,
  input: IssueSchoolCodeInput,
  ring: BsnRing,
): Promise<{ readonly codeId: string; readonly expiresOn: string }> {
  const about = youth(input.youth.toLowerCase());
  await room.may(about);
  await holdKeeper(room, about.id);
  const [kept] = await room.rows<{ organisation: string }>(KEEPER_OF, [about.id]);
  if (!kept) return notFound();
  const id = randomUUID();
  await room.write(ISSUE_CODE, [id, about.id, kept.organisation, input.school, hashOf(codeWithId(id, ring)), CODE_LASTS_DAYS]);
  await room.tell({ subject: about, object: { type: 'SchoolCode', id }, organisation: kept.organisation, reason: input.school });
  const { now } = await room.enter();
  return { codeId: id, expiresOn: new Date(now.getTime() + CODE_LASTS_DAYS * 86_400_000).toISOString() };
}

/** The code that was made under an id. */
export function codeWithId(id: string, ring: BsnRing): string {
  const [hash] = ring.lookUps(`school code ${id}`);
  if (!hash) throw new Error('a ring without keys');
  return codeOf(hash);
}

/** Finds the pupil a code was given out for, and ties the school's coordinator to it. */
export async function linkPupil(room: Room, code: string): Promise<{ readonly youthId: string }> {
  const hash = hashOf(readCode(code));
  await room.mayAtAll(hash.toString('hex'));
  const [redeemed] = await room.write<{ id: string; youthId: string; organisation: string }>(REDEEM_CODE, [hash]);
  if (!redeemed) {
    room.miss(hash.toString('hex'));
    return notFound();
  }
  const { id, youthId, organisation } = redeemed;
  await room.may(youth(youthId), organisation);
  await room.tell({ subject: youth(youthId), object: { type: 'SchoolCode', id }, organisation });
  return { youthId };
}

/** What the log keeps a hash of where no youth is known: the keyed hash of the number, never the number. */
function triedOn([hash]: readonly Buffer[]): string {
  return hash?.toString('hex') ?? 'no number';
}

async function countLookUp(room: Room): Promise<void> {
  const [{ counted } = { counted: false }] = await room.write<{ counted: boolean }>(COUNT_LOOK_UP, [LOOK_UPS_AN_HOUR]);
  if (!counted) violated(TOO_MANY_LOOK_UPS);
}

function hashOf(code: string): Buffer {
  return createHash('sha256').update(code).digest();
}
