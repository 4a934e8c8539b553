import { addDays } from '@ketengraaf/core';
import type { FamilyRecord, MemberRecord } from '../family/record';
import type { Scene } from '../scene/scene';
import { castOf } from './cast';
import { SHOWCASE_NAME, showcaseId } from './showcase-id';
import { showcasePlan } from './showcase-plan';
import { showcaseYouths } from './showcase-youths';

/**
 * The showcase family: a mother, a divorced father in a second household, a fifteen-year-old who turns sixteen soon and
 * lives in a family home after crisis shelter, a twelve-year-old who waits too long with respite as bridging care, and
 * twins of nine at two schools; one plan in execution whose evaluation is overdue.
 */
export function showcaseFamily(scene: Scene): FamilyRecord {
  const { region, today } = scene;
  const cast = castOf(scene);
  const registeredOn = addDays(today, -430);
  const member = (key: string, relation: string, name: string, household: number): MemberRecord => ({
    id: showcaseId(region, 'member', key),
    name,
    relation,
    birthDate: key === 'mother' ? '1984-03-19' : key === 'father' ? '1981-11-02' : '1955-06-30',
    phone: key === 'father' ? '06-00000002' : '06-00000001',
    household,
    secretAddress: false,
  });
  const members = [
    member('mother', '112', `Marleen ${SHOWCASE_NAME}`, 1),
    member('father', '112', 'Karim Bouzidi', 2),
    member('grandmother', '125', `Annie ${SHOWCASE_NAME}`, 1),
  ];
  const youths = showcaseYouths(scene, cast, members);
  let ids = 0;
  return {
    id: showcaseId(region, 'family'),
    number: `${registeredOn.slice(0, 4)}-000001`,
    name: SHOWCASE_NAME,
    team: cast.team,
    registeredOn,
    members,
    youths,
    plans: [showcasePlan(scene, cast, members, youths)],
    newId: () => showcaseId(region, 'row', ids++),
  };
}
