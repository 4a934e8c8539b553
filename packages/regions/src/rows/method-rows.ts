import type { PlanRecord } from '../family/plan-record';
import type { FamilyRecord } from '../family/record';
import type { Collector } from './batch';

/** What the method asked for a plan, beside its goals and actions. */
export function methodRows(family: FamilyRecord, { id: plan_id, method }: PlanRecord, into: Collector): void {
  const own = { plan_id, family_id: family.id, organisation: family.team.id };
  const { offer, meetings, strengthsAndWorries, scalings } = method;
  if (offer) {
    const { on, outcome, outcomeOn, reason } = offer;
    into.add('local-teams', 'local_teams.family_group_plan_offer', { ...own, id: family.newId(), offered_on: on, outcome, outcome_on: outcomeOn, reason });
  }
  for (const { kind, on, isHeld, guests } of meetings) {
    const meeting_id = family.newId();
    into.add('local-teams', 'local_teams.meeting', { ...own, id: meeting_id, kind, planned_at: `${on}T13:30:00Z`, held_on: isHeld ? on : null });
    for (const { party, organisation, name } of guests) {
      const guest = { guest_party: party, guest_organisation: organisation, name, came: isHeld ? true : null };
      into.add('local-teams', 'local_teams.meeting_guest', { ...own, ...guest, id: family.newId(), meeting_id });
    }
  }
  for (const { kind, domain, youth, statement, saidBy, on } of strengthsAndWorries) {
    const said = { kind, life_domain: domain, youth_id: youth, statement, said_by: saidBy, noted_on: on };
    into.add('local-teams', 'local_teams.strength_or_worry', { ...own, ...said, id: family.newId() });
  }
  safetyRows(family, plan_id, method.safety, into);
  for (const [index, { from, to, reason, decidedBy, on }] of scalings.entries()) {
    const move = { from_level: from, to_level: to, reason, decided_by: decidedBy, decided_on: on, position: index + 1 };
    into.add('local-teams', 'local_teams.scaling', { ...own, ...move, id: family.newId() });
  }
}

function safetyRows(family: FamilyRecord, plan_id: string, safety: PlanRecord['method']['safety'], into: Collector): void {
  if (!safety) return;
  const own = { family_id: family.id, youth_id: null, organisation: family.team.id };
  const { check, scores, plan } = safety;
  const looked = { checked_on: check.on, is_safe: check.isSafe, extra_actions: check.extraActions };
  into.add('local-teams', 'local_teams.safety_check', { ...own, ...looked, plan_id, id: family.newId() });
  for (const { by, score, on } of scores)
    into.add('local-teams', 'local_teams.safety_score', { ...own, plan_id, id: family.newId(), scored_by: by, score, scored_on: on });
  if (!plan) return;
  const safety_plan_id = family.newId();
  into.add('local-teams', 'local_teams.safety_plan', { ...own, plan_id, id: safety_plan_id, agreed_on: plan.agreedOn, review_on: plan.reviewOn });
  for (const [index, { text, youth, keptBy, keptByName }] of plan.agreements.entries()) {
    const agreement = { agreement: text, youth_id: youth, kept_by: keptBy, kept_by_name: keptByName, position: index + 1 };
    into.add('local-teams', 'local_teams.safety_agreement', { ...own, ...agreement, plan_id, safety_plan_id, id: family.newId() });
  }
  for (const { signer, name, manner } of plan.signatures) {
    const signature = { signer, signer_name: name, manner, signed_on: plan.agreedOn };
    into.add('local-teams', 'local_teams.safety_signature', { ...own, ...signature, safety_plan_id, id: family.newId() });
  }
}
