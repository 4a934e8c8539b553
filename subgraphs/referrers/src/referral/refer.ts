import { randomUUID } from 'node:crypto';
import { isCitizenRole } from '@ketengraaf/core';
import { hold, type Room, type Statement, versionConflict, violated, youth } from '@ketengraaf/door';
import { coversOf, holdContracts, mayBeSentTo } from '@ketengraaf/subgraph';
import {
  type Choosers,
  isOpen,
  madeBy,
  mayChoose,
  mayEnterDecision,
  mayGoTo,
  mayWithdraw,
  NO_ACCESS,
  NO_SELF_REFERRAL,
  NOT_OF_THIS_ACCESS,
} from './refer.rules';
import type { AddReferralStepInput, MakeReferralInput, RecordFamilyChoiceInput, WithdrawReferralInput } from './referral.input';
import type { ReferralChanged } from './referral.outcome';
import type { ReferralRow, ReferralStepRow } from './referral.row';
import { referralsById } from './referral.store';

const WITHOUT_REFERRER: Statement = {
  name: 'without_referrer',
  text: `select foreign_id as id from referrers.referrer where kind = 'SELF' and municipality = $1 order by id limit 1`,
};
const OF_ACCESS: Statement = {
  name: 'referrer_of_access',
  text: `select foreign_id as id from referrers.referrer where kind = 'MUNICIPALITY' and municipality = $1 order by id limit 1`,
};
const IS_COURT: Statement = {
  name: 'is_court',
  text: `select exists (select from referrers.referrer where id = $1 and kind = 'COURT') as "isCourt"`,
};
const REFER: Statement = {
  name: 'make_referral',
  text: `insert into referrers.referral (id, organisation, youth_id, referred_on, urgency, service, expertises, court, court_decided_on)
values ($1, $2, $3, app.today(), $4, $5, $6, $7, $8)`,
};
const WRITE: Statement = {
  name: 'write_letter',
  text: 'insert into referrers.referral_letter (referral_id, organisation, youth_id, question) values ($1, $2, $3, $4)',
};
const STEP: Statement = {
  name: 'take_referral_step',
  text: 'insert into referrers.referral_step (id, referral_id, organisation, youth_id, kind, at) values (gen_random_uuid(), $1, $2, $3, $4, app.now())',
};
const CHOOSERS: Statement = {
  name: 'choosers',
  text: `select c.birth_date::text as "birthDate", c.is_youth_named as "isYouthNamed", c.holders, c.strangers from referrers.choosers($1, $2) c`,
};
const LIVES_IN: Statement = {
  name: 'municipality_of_referrer',
  text: `select municipality from referrers.referrer where foreign_id = $1 and kind in ('SELF', 'MUNICIPALITY')`,
};
const CHOOSE: Statement = {
  name: 'record_family_choice',
  text: `update referrers.referral_letter set preferred_consortium_id = $2, choice_made_by = $3, chosen_by = $4, choice_motive = $5 where referral_id = $1`,
};
const SEND: Statement = {
  name: 'send_referral',
  text: 'update referrers.referral set consortium_id = $3, version = version + 1 where id = $1 and version = $2 returning id',
};
const CHANGE: Statement = {
  name: 'change_referral',
  text: `update referrers.referral set version = version + 1, closed_on = case when $3 then app.today() else closed_on end, withdrawn_because = $4
where id = $1 and version = $2 returning id`,
};

/** Asks help for a youth, of nobody yet: by whom it is given is for the family to choose. */
export async function makeReferral(room: Room, input: MakeReferralInput): Promise<ReferralChanged> {
  const { youth: youthId, question, urgency, service, expertises } = input;
  await room.may(youth(youthId), room.caller.organisation);
  const organisation = await referrerFor(room, input.municipality);
  const { court = null, decidedOn = null } = input.decidedByCourt ?? {};
  if (court !== null && decidedOn !== null) {
    const [found] = await room.rows<{ readonly isCourt: boolean }>(IS_COURT, [court]);
    hold(mayEnterDecision(room.caller.role, decidedOn, found?.isCourt ?? false, (await room.enter()).today));
  }
  const id = randomUUID();
  await room.write(REFER, [id, organisation, youthId, urgency, service, expertises, court, decidedOn]);
  await room.write(WRITE, [id, organisation, youthId, question]);
  return told(room, { id, organisation, youthId }, 'WRITTEN');
}

/** Records whom the family chose and why, and sends the referral there. */
export async function recordFamilyChoice(room: Room, input: RecordFamilyChoiceInput): Promise<ReferralChanged> {
  const referral = await own(room, input.referral);
  if (referral.version !== input.version) versionConflict(referral.version);
  hold(mayGoTo(input.consortium, referral));
  const [[choosers = NOBODY_NAMED], { today }] = await Promise.all([room.rows<Choosers>(CHOOSERS, [referral.youthId, input.chosenBy]), room.enter()]);
  const { consortium, chosenBy, withReferrer, motive } = input;
  // where a court decided, the help goes on without a choice of the family; only who entered the decision may say so
  const isByCourt = referral.court !== null && chosenBy.length === 0 && !isCitizenRole(room.caller.role);
  if (!isByCourt) hold(mayChoose(choosers, today));
  const { service, organisation } = referral;
  const municipality = input.municipality ?? (await knownMunicipality(room, organisation));
  await holdContracts(room, mayBeSentTo({ consortium, municipality, service, on: today }, await coversOf(room, { service, municipality })));
  await room.write(CHOOSE, [input.referral, consortium, isByCourt ? 'COURT' : madeBy(choosers, withReferrer), [...new Set(chosenBy)], motive]);
  const [sent] = await room.write(SEND, [referral.id, referral.version, consortium]);
  if (!sent) versionConflict(referral.version + 1);
  return told(room, referral, referral.consortiumId === null ? 'SENT' : 'SENT_ON');
}

/** Adds a step that was taken; the last one closes the referral. */
export async function addReferralStep(room: Room, { referral, version, step }: AddReferralStepInput): Promise<ReferralChanged> {
  return told(room, await changed(room, referral, version, { closes: step === 'CLOSED' }), step);
}

/** Withdraws a referral, so that no consortium has it any more. */
export async function withdrawReferral(room: Room, { referral, version, because }: WithdrawReferralInput): Promise<ReferralChanged> {
  return told(room, await changed(room, referral, version, { closes: true, because }), 'WITHDRAWN', because);
}

const NOBODY_NAMED: Choosers = { birthDate: null, isYouthNamed: false, holders: 0, strangers: 0 };

/** In whose name the asker refers: one's own practice or institution, the access of one's municipality, or without a referrer. */
async function referrerFor(room: Room, municipality: string | null | undefined): Promise<string> {
  const { role, organisation } = room.caller;
  const isCitizen = isCitizenRole(role);
  if (!isCitizen && role !== 'ACCESS_DESK') return organisation;
  const [referrer] = await room.rows<{ readonly id: string }>(
    ...(isCitizen ? ([WITHOUT_REFERRER, [municipality]] as const) : ([OF_ACCESS, [organisation]] as const)),
  );
  return referrer?.id ?? violated(isCitizen ? NO_SELF_REFERRAL : NO_ACCESS);
}

/** A referral that the asker may change; of the access of a municipality its own alone, though it may see those of others. */
async function own(room: Room, id: string): Promise<ReferralRow> {
  const referral: ReferralRow = await room.need(referralsById, id);
  if (room.caller.role === 'ACCESS_DESK' && referral.organisation !== (await referrerFor(room, null))) violated(NOT_OF_THIS_ACCESS);
  return referral;
}

/** Where the family lives, by whom it was referred: who refers for one municipality alone says it. */
async function knownMunicipality(room: Room, referrer: string): Promise<string | null> {
  const [found] = await room.rows<{ readonly municipality: string }>(LIVES_IN, [referrer]);
  return found?.municipality ?? null;
}

async function changed(
  room: Room,
  id: string,
  version: number,
  { closes, because = null }: { readonly closes: boolean; readonly because?: WithdrawReferralInput['because'] | null },
): Promise<ReferralRow> {
  const row = await own(room, id);
  if (row.version !== version) versionConflict(row.version);
  hold(isOpen(row) ?? (because === null ? undefined : mayWithdraw(row, isCitizenRole(room.caller.role))));
  const [done] = await room.write(CHANGE, [id, version, closes, because]);
  if (!done) versionConflict(version + 1);
  return row;
}

async function told(
  room: Room,
  { id, organisation, youthId }: Pick<ReferralRow, 'id' | 'organisation' | 'youthId'>,
  step: ReferralStepRow['kind'],
  reason?: string,
): Promise<ReferralChanged> {
  await room.write(STEP, [id, organisation, youthId, step]);
  await room.tell({ subject: youth(youthId), object: { type: 'Referral', id }, organisation, reason });
  return { referralId: id, youthId };
}
