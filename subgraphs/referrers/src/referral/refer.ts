import { randomUUID } from 'node:crypto';
import { isCitizenRole } from '@ketengraaf/core';
import { hold, type Room, type Statement, versionConflict, violated, youth } from '@ketengraaf/door';
import { coversOf, holdContracts, mayBeSentTo } from '@ketengraaf/subgraph';
import { type Choosers, isOpen, madeBy, mayChoose, mayGoTo, NO_SELF_REFERRAL } from './refer.rules';
import type { AddReferralStepInput, MakeReferralInput, RecordFamilyChoiceInput, WithdrawReferralInput } from './referral.input';
import type { ReferralChanged } from './referral.outcome';
import type { ReferralRow, ReferralStepRow } from './referral.row';
import { referralsById } from './referral.store';

const WITHOUT_REFERRER: Statement = {
  name: 'without_referrer',
  text: `select foreign_id as id from referrers.referrer where kind = 'SELF' and municipality = $1 order by id limit 1`,
};
const REFER: Statement = {
  name: 'make_referral',
  text: `insert into referrers.referral (id, organisation, youth_id, referred_on, urgency, service, expertises) values ($1, $2, $3, app.today(), $4, $5, $6)`,
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
  const organisation = isCitizenRole(room.caller.role) ? await withoutReferrer(room, input.municipality) : room.caller.organisation;
  const id = randomUUID();
  await room.write(REFER, [id, organisation, youthId, urgency, service, expertises]);
  await room.write(WRITE, [id, organisation, youthId, question]);
  return told(room, { id, organisation, youthId }, 'WRITTEN');
}

/** Records whom the family chose and why, and sends the referral there. */
export async function recordFamilyChoice(room: Room, input: RecordFamilyChoiceInput): Promise<ReferralChanged> {
  const referral: ReferralRow = await room.need(referralsById, input.referral);
  if (referral.version !== input.version) versionConflict(referral.version);
  hold(mayGoTo(input.consortium, referral));
  const [[choosers = NOBODY_NAMED], { today }] = await Promise.all([room.rows<Choosers>(CHOOSERS, [referral.youthId, input.chosenBy]), room.enter()]);
  hold(mayChoose(choosers, today));
  const { consortium, chosenBy, withReferrer, motive } = input;
  const { service, organisation } = referral;
  const municipality = input.municipality ?? (await knownMunicipality(room, organisation));
  await holdContracts(room, mayBeSentTo({ consortium, municipality, service, on: today }, await coversOf(room, { service, municipality })));
  await room.write(CHOOSE, [input.referral, consortium, madeBy(choosers, withReferrer), [...new Set(chosenBy)], motive]);
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

async function withoutReferrer(room: Room, municipality: string | null | undefined): Promise<string> {
  const [referrer] = await room.rows<{ readonly id: string }>(WITHOUT_REFERRER, [municipality]);
  return referrer?.id ?? violated(NO_SELF_REFERRAL);
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
  const row: ReferralRow = await room.need(referralsById, id);
  if (row.version !== version) versionConflict(row.version);
  hold(isOpen(row));
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
