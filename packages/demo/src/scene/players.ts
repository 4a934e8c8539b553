import type { CitizenRole, Grant, Party } from '@ketengraaf/core';
import type { FamilyWithoutPlan, Worker } from '@ketengraaf/regions';
import { needed } from './needed';
import type { Player, Players } from './parts';

type Consortium = FamilyWithoutPlan['scene']['consortia'][number];

/** Casts a story from who works and lives in its world; `care` treats the youth later on, `elsewhere` is another municipality. */
export function playersOf({ scene, family, youth }: FamilyWithoutPlan, care: Consortium, elsewhere: string): Players {
  const { team } = family;
  const help = needed(youth.trajectories[0], 'help at home');
  const school = needed(youth.enrolments.find(({ to }) => to === null)?.school, 'school');
  const practice = needed(youth.referrals[0]?.referrer, 'practice');
  const other = scene.teams.find(({ municipality }) => municipality.code === elsewhere);
  const mother = youth.authorities[0]?.member;
  const stranger = scene.consortia.find((one) => one !== care && one !== help.consortium);
  const rival = stranger ?? (care === help.consortium ? undefined : help.consortium);
  const local = worker('local-teams', team.id, 'DIRECTION');
  const treating = worker('consortia', care.id, 'CARE');
  const atHome = help.consortium.id;
  return {
    teamLead: local('teamleider', team.lead),
    director: local('regisseur', team.directors[0]),
    successor: local('regisseur', team.directors[1]),
    outsider: worker('local-teams', needed(other, 'other team').id, 'DIRECTION')(`regisseur van ${other?.name}`, other?.directors[0]),
    mother: citizen('moeder', needed(mother, 'mother'), 'CUSTODIAL_PARENT'),
    youth: citizen('jeugdige', { id: youth.id, name: youth.givenName }, 'YOUTH'),
    practitioner: worker('referrers', practice.id, 'REFERRAL')('huisarts', practice.workers[0]),
    coordinator: worker('schools', school.brin, 'EDUCATION')('intern begeleider', school.coordinators[0]),
    helper: worker('consortia', atHome, 'CARE')('hulpverlener thuis', help.treating[0]),
    careDesk: worker('consortia', care.id, 'PLACEMENT')(`aanmeldteam van ${care.plan.name}`, care.intakeDesk[0]),
    carer: treating(
      'behandelaar',
      care.professionals.find((one) => !help.treating.includes(one)),
    ),
    otherDesk: rival
      ? worker('consortia', rival.id, 'PLACEMENT')(`aanmeldteam van ${rival.plan.name}`, rival.intakeDesk[0])
      : memberDesk(needed(care.members.at(-1), 'member')),
    contractManager: worker('municipalities', team.municipality.code, 'CONTRACT')('contractmanager', team.municipality.contractManager),
  };
}

function memberDesk({ id, plan, workers }: Consortium['members'][number]): Player {
  return worker('consortia', id, 'PLACEMENT')(`aanmeldteam van ${plan.name}`, workers[0]);
}

function worker(party: Party, organisation: string, purpose: Grant['purpose']): (title: string, who: Worker | undefined) => Player {
  return (title, who) => {
    const { person, role, name, staff } = needed(who, title);
    return {
      name: title.includes(' van ') ? `${name} (${title})` : `${title} ${name}`,
      staff,
      token: { person, organisation, party, grants: [{ role, purpose }] },
    };
  };
}

function citizen(title: string, { id, name }: { readonly id: string; readonly name: string }, role: CitizenRole): Player {
  return { name: `${title} ${name}`, token: { person: id, organisation: id, party: 'local-teams', grants: [{ role, purpose: 'OWN_DATA' }] } };
}
