import { addDays } from '@ketengraaf/core';
import type { TrajectoryRecord } from '../family/care-record';
import type { FamilyRecord, YouthRecord } from '../family/record';
import { Period, shifted } from '../period';
import { randomOf } from '../random';
import type { Scene } from '../scene/scene';
import type { Collector } from './batch';

const WEEKS = 12;
/** A deployment that began longer ago is forgotten here, one that is younger is still to come. */
const [LEAST_DAYS, MOST_DAYS] = [100, 700];

/** The brigade that came to a youth in heavy care after it was moved, with what came of it by today. */
export function brigadeRows({ today, consortia }: Scene, family: FamilyRecord, youth: YouthRecord, trajectory: TrajectoryRecord, into: Collector): void {
  const [, second] = trajectory.placements;
  if (trajectory.intensity !== 'HEAVY' || !second || second.living === 'SECURE') return;
  const startedOn = addDays(second.from, 7);
  if (startedOn < addDays(today, -MOST_DAYS) || startedOn > addDays(today, -LEAST_DAYS)) return;
  const { id: organisation, professionals } = consortia.find(({ plan }) => plan.mobileBrigade) ?? trajectory.consortium;
  const random = randomOf('brigade', trajectory.id);
  const own = { organisation, youth_id: youth.id };
  const deployment = family.newId();
  const expert = random.pick(professionals);
  const considered = random.chance(0.6);
  into.add('consortia', 'consortia.brigade_deployment', {
    ...own,
    id: deployment,
    requested_on: addDays(startedOn, -5),
    requested_by: family.team.directors[0]?.person,
    requested_for: family.team.id,
    goal: considered ? 'PREVENT_SECURE_CARE' : 'KEEP_THE_PLACE',
    expertises: ['MENTAL_HEALTH'],
    host: second.living,
    host_provider: null,
    secure_care_considered: considered,
    during: new Period(startedOn, addDays(startedOn, WEEKS * 7)),
  });
  into.add('consortia', 'consortia.brigade_expert', {
    ...own,
    id: family.newId(),
    deployment,
    staff: expert.staff,
    name: expert.name,
    expertise: 'MENTAL_HEALTH',
  });
  for (const months of [3, 6, 12]) {
    const recordedOn = addDays(shifted(startedOn, 0, months), 3);
    if (recordedOn > today) return;
    into.add('consortia', 'consortia.brigade_outcome', {
      ...own,
      id: family.newId(),
      deployment,
      started_on: startedOn,
      after_months: months,
      recorded_on: recordedOn,
      secure_care_averted: random.pick(['YES', 'YES', 'YES', 'NO', 'UNKNOWN']),
    });
  }
}
