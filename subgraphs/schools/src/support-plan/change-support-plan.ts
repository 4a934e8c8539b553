import { randomUUID } from 'node:crypto';
import { hold, type Room, type Statement, versionConflict, youth } from '@ketengraaf/door';
import type { PupilChanged } from '../enrolment/pupil.outcome';
import type { RecordSupportNeedInput, SignActionPartInput } from './support-plan.input';
import { mayRecord, maySign } from './support-plan.rules';
import { supportPlansById } from './support-plan.store';

const PLAN_OF_YEAR: Statement = {
  name: 'support_plan_of_year',
  text: `select support_needs as "supportNeeds" from schools.education_support_plan
where youth_id = $1 and organisation = $2 and school_year = $3 for update`,
};

const RECORD: Statement = {
  name: 'record_support_need',
  text: `insert into schools.education_support_plan as p (id, organisation, youth_id, school_year, support_needs, exit_level, summary, evaluation_on)
values ($1, $2, $3, $4, array[$5::text], coalesce($6, ''), coalesce($7, ''), $8)
on conflict (youth_id, organisation, school_year) do update set support_needs = p.support_needs || $5::text, exit_level = coalesce($6, p.exit_level),
  summary = coalesce($7, p.summary), evaluation_on = coalesce($8, p.evaluation_on), version = p.version + 1,
  action_section_consent_on = null, action_section_signer = null, action_section_manner = null
returning p.id`,
};

const SIGN: Statement = {
  name: 'sign_action_section',
  text: `update schools.education_support_plan set action_section_consent_on = app.today(), action_section_signer = $3, action_section_manner = $4,
  version = version + 1 where id = $1 and version = $2 returning id`,
};

/** Records what a pupil needs in the plan of a school year, which begins with it; whoever consented is asked anew. */
export async function recordSupportNeed(room: Room, input: RecordSupportNeedInput): Promise<PupilChanged> {
  const { organisation } = room.caller;
  const { youth: youthId, schoolYear, need, exitLevel = null, summary = null, evaluationOn = null } = input;
  await room.may(youth(youthId), organisation);
  const [plan] = await room.rows<{ supportNeeds: string[] }>(PLAN_OF_YEAR, [youthId, organisation, schoolYear]);
  hold(mayRecord(plan, { need, exitLevel, summary }));
  const values = [randomUUID(), organisation, youthId, schoolYear, need, exitLevel, summary, evaluationOn];
  const [recorded] = await room.write<{ id: string }>(RECORD, values);
  return told(room, { id: recorded?.id ?? '', youthId, organisation });
}

/** Consents to the action section of a plan: a parent in its own name, or the school for who signed on paper. */
export async function signActionPart(room: Room, { plan: id, version, signer = null }: SignActionPartInput): Promise<PupilChanged> {
  const plan = await room.need(supportPlansById, id);
  if (plan.version !== version) versionConflict(plan.version);
  const manner = room.caller.role === 'CUSTODIAL_PARENT' ? 'ONLINE' : 'PAPER';
  hold(maySign(plan.actionSectionConsentOn, manner, signer));
  const [signed] = await room.write(SIGN, [plan.id, version, manner === 'ONLINE' ? 'Ouder met gezag' : signer, manner]);
  if (!signed) versionConflict(version + 1);
  return told(room, plan);
}

async function told(room: Room, { id, youthId, organisation }: PupilChanged & { readonly organisation: string }): Promise<PupilChanged> {
  await room.tell({ subject: youth(youthId), object: { type: 'EducationSupportPlan', id }, organisation });
  return { id, youthId };
}
