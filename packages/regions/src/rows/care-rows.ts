import { addDays, type CareIntensity, uuidOf } from '@ketengraaf/core';
import type { PlacementRecord, TrajectoryRecord } from '../family/care-record';
import type { FamilyRecord, YouthRecord } from '../family/record';
import { residenceOn } from '../family/residence';
import { Period } from '../period';
import { alternativeForOf } from '../scene/offer';
import type { Scene } from '../scene/scene';
import type { Collector } from './batch';
import { brigadeRows } from './brigade-rows';
import { reportRows } from './report-rows';
import { solutionRows } from './solution-rows';
import { waitingRows } from './waiting-rows';

/** What a week of help costs that bridges a wait, by how heavy it is; fictional. */
const WEEK_COST_CENTS: Readonly<Record<CareIntensity, number>> = { LIGHT: 21_500, MEDIUM: 43_000, HEAVY: 86_000 };

/** What consortia keep of a youth (waiting, trajectories, placements), and what the municipality allocates and records for it. */
export function careRows(scene: Scene, family: FamilyRecord, youth: YouthRecord, into: Collector): void {
  waitingRows(scene, family, youth, into);
  for (const trajectory of youth.trajectories) trajectoryRows(scene, family, youth, trajectory, into);
}

function trajectoryRows(scene: Scene, family: FamilyRecord, youth: YouthRecord, trajectory: TrajectoryRecord, into: Collector): void {
  const own = { organisation: trajectory.consortium.id, youth_id: youth.id };
  into.add('consortia', 'consortia.trajectory', {
    ...own,
    id: trajectory.id,
    referral_id: trajectory.referral?.id ?? null,
    contract_id: trajectory.contract.id,
    service: trajectory.service,
    intensity: trajectory.intensity,
    state: trajectory.state,
    primary_contact: trajectory.contact.staff,
    primary_contact_name: trajectory.contact.name,
    started_on: trajectory.startedOn,
    ended_on: trajectory.ended?.on ?? null,
    end_reason: trajectory.ended?.reason ?? null,
    continuity_arrangement: trajectory.continuity,
    bridging_for: trajectory.bridgingFor?.id ?? null,
    municipality: residenceOn(youth.residences, trajectory.startedOn ?? trajectory.referral?.referredOn ?? youth.birthDate),
  });
  for (const { provider, expertise, from, to } of trajectory.contributions) {
    into.add('consortia', 'consortia.contribution', {
      ...own,
      id: family.newId(),
      trajectory: trajectory.id,
      care_provider: provider.id,
      expertise,
      during: new Period(from, to),
    });
  }
  reportRows(own, trajectory, scene.today, into);
  solutionRows(own, trajectory, scene.today, into);
  if (trajectory.bridgingFor)
    into.add('consortia', 'consortia.bridging_care', {
      ...own,
      trajectory: trajectory.id,
      week_cost_cents: WEEK_COST_CENTS[trajectory.intensity],
      paid_by: trajectory.contract.plan.financing === 'TASK_BASED' ? 'CONSORTIUM' : 'MUNICIPALITY',
    });
  if (trajectory.takeover) {
    const { successor, lastDay, informedOn } = trajectory.takeover;
    into.add('consortia', 'consortia.planned_takeover', {
      ...own,
      id: uuidOf('takeover', trajectory.id),
      trajectory: trajectory.id,
      successor: successor.id,
      successor_name: successor.plan.name,
      last_day: lastDay,
      takes_over_on: addDays(lastDay, 1),
      reason: 'CONTRACT_ENDS',
      family_informed_on: informedOn,
    });
  }
  for (const placement of trajectory.placements) {
    into.add('consortia', 'consortia.placement', {
      ...own,
      id: family.newId(),
      trajectory: trajectory.id,
      location: placement.location?.id ?? null,
      residence_type: placement.living,
      crisis: placement.crisis,
      move_reason: placement.moveReason,
      decided_by: placement.decidedBy,
      court_authorisation: placement.courtAuthorisation,
      during: new Period(placement.from, placement.to),
    });
  }
  stayRow(family, youth, trajectory.placements, into);
  brigadeRows(scene, family, youth, trajectory, into);
  alternativeRow(family, own, trajectory, into);
  const { allocation } = trajectory;
  if (allocation) {
    into.add('municipalities', 'municipalities.allocation', {
      id: allocation.id,
      organisation: allocation.municipality,
      youth_id: youth.id,
      contract: trajectory.contract.id,
      service: trajectory.service,
      product_category: allocation.category,
      product_code: allocation.code,
      volume: allocation.volume,
      unit: allocation.unit,
      decided_on: allocation.decidedOn,
      during: new Period(allocation.from, allocation.to),
    });
  }
}

/** Help that can take the place of residence does so where nobody was placed. */
function alternativeRow(
  family: FamilyRecord,
  own: { readonly organisation: string; readonly youth_id: string },
  { id, service, intensity, startedOn, ended, bridgingFor }: TrajectoryRecord,
  into: Collector,
): void {
  const [insteadOf] = alternativeForOf(service, intensity);
  if (insteadOf === undefined || startedOn === null || bridgingFor !== null) return;
  into.add('consortia', 'consortia.alternative_at_home', {
    ...own,
    id: family.newId(),
    trajectory: id,
    instead_of: insteadOf,
    activity: service === 'HOME_NETWORK' ? 'INTENSIVE_TREATMENT' : 'INTENSIVE_GUIDANCE',
    during: new Period(startedOn, ended && addDays(ended.on, 1)),
    outcome: ended && 'STAYED_HOME',
  });
}

/** One stay for the placements of a trajectory, which follow each other without a gap; the municipality before it records it. */
function stayRow(family: FamilyRecord, youth: YouthRecord, placements: readonly PlacementRecord[], into: Collector): void {
  const first = placements[0];
  const last = placements.at(-1);
  if (!first || !last) return;
  into.add('municipalities', 'municipalities.residential_stay', {
    id: family.newId(),
    organisation: residenceOn(youth.residences, first.from),
    youth_id: youth.id,
    during: new Period(first.from, last.to),
  });
}
