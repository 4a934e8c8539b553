import { addDays, type Day } from '@ketengraaf/core';
import type { ActionRecord, GoalRecord, PlanRecord } from '../family/plan-record';
import type { MemberRecord, YouthRecord } from '../family/record';
import { shifted } from '../period';
import type { Scene } from '../scene/scene';
import { type Cast, found } from './cast';
import { showcaseId } from './showcase-id';
import { showcaseMethod } from './showcase-method';

/** The plan of the showcase family: in execution, evaluation overdue, a meeting ahead, actions owned in all five parties. */
export function showcasePlan({ region, today }: Scene, cast: Cast, members: readonly MemberRecord[], youths: readonly YouthRecord[]): PlanRecord {
  const eldest = found(youths[0], 'eldest youth');
  const pupil = found(youths[1], 'pupil');
  const openedOn = addDays(today, -400);
  const handedOverOn = addDays(today, -140);
  const owners = ownersOf(cast);
  let actions = 0;
  const action = (
    owner: ActionRecord['owner'],
    title: string,
    state: ActionRecord['state'],
    dueOn: Day,
    progress: ActionRecord['progress'] = [],
  ): ActionRecord => ({
    id: showcaseId(region, 'action', actions++),
    title,
    owner,
    state,
    dueOn,
    doneOn: state === 'DONE' ? addDays(dueOn, -3) : null,
    progress,
  });
  const goal = (key: string, one: Omit<GoalRecord, 'id'>): GoalRecord => ({ id: showcaseId(region, 'goal', key), ...one });
  return {
    id: showcaseId(region, 'plan'),
    title: 'Samen vooruit: plan van het gezin Lindeman',
    kind: 'FAMILY_GROUP_PLAN',
    variant: 'HEAVY',
    state: 'IN_EXECUTION',
    openedOn,
    adoptedOn: addDays(openedOn, 35),
    nextEvaluationOn: addDays(today, -12),
    nextMeetingOn: addDays(today, 9),
    closedOn: null,
    directors: [
      { worker: cast.team.formerDirector, from: openedOn, to: handedOverOn, reason: 'Gekozen bij het startoverleg' },
      { worker: cast.director, from: handedOverOn, to: null, reason: 'Overdracht met het gezin besproken' },
    ],
    processDirector: { worker: cast.team.lead, from: addDays(today, -90), to: null, reason: 'Wachttijd doorbreken' },
    goals: [
      goal('housing', {
        youth: eldest.id,
        domain: 'HOUSING',
        title: 'Een vaste plek om te wonen',
        result: 'Noa woont rustig en weet waar zij het komende jaar is',
        state: 'OPEN',
        actions: [
          action(owners.consortium, 'Behandeling in het gezinshuis voortzetten', 'IN_PROGRESS', addDays(today, 60)),
          action(owners.municipality, 'Verlenging van de toewijzing beoordelen', 'OPEN', addDays(today, -4)),
        ],
      }),
      goal('school-pupil', {
        youth: pupil.id,
        domain: 'SCHOOL',
        title: 'Elke dag naar school',
        result: 'Sami gaat vier weken achter elkaar alle dagdelen',
        state: 'OPEN',
        actions: [
          action(owners.pupilSchool, 'Rustige start van de dag met een vaste begeleider', 'IN_PROGRESS', addDays(today, 21), [
            { state: 'RUNNING', note: 'Start met de vaste begeleider gaat goed op drie van de vijf dagen.', on: addDays(today, -40) },
            { state: 'STUCK', note: 'Begeleider ziek; vervanging lukt nog niet elke ochtend.', on: addDays(today, -6) },
          ]),
          action(owners.pupilSchool, 'Weekkaart met pictogrammen meegeven', 'DONE', addDays(today, -60), [
            { state: 'DONE', note: 'Weekkaart hangt thuis en in de klas.', on: addDays(today, -63) },
          ]),
          action(owners.team, 'Vervoer naar school regelen', 'OPEN', addDays(today, 5)),
        ],
      }),
      goal('school-youth', {
        youth: eldest.id,
        domain: 'SCHOOL',
        title: 'Het schooljaar afmaken',
        result: 'Noa gaat over naar het volgende jaar',
        state: 'OPEN',
        actions: [
          action(owners.secondarySchool, 'Wekelijks gesprek met de mentor', 'IN_PROGRESS', addDays(today, 90), [
            { state: 'RUNNING', note: 'Gesprek is elke week doorgegaan.', on: addDays(today, -10) },
          ]),
        ],
      }),
      goal('health', {
        youth: pupil.id,
        domain: 'HEALTH',
        title: 'Minder somber tijdens het wachten',
        result: 'Sami slaapt en eet weer zoals voor de zomer',
        state: 'OPEN',
        actions: [
          action(owners.practice, 'Elke zes weken controle op het spreekuur', 'IN_PROGRESS', addDays(today, 14)),
          action(owners.consortium, 'Logeerweekenden als overbrugging', 'IN_PROGRESS', addDays(today, 30)),
        ],
      }),
      goal('parenting', {
        youth: null,
        domain: 'PARENTING',
        title: 'Ouders overleggen zonder ruzie',
        result: 'Wisseldagen lopen een maand zonder incident',
        state: 'PARTLY_REACHED',
        actions: [
          action(owners.team, 'Gesprekken met beide ouders over de omgangsregeling', 'DONE', addDays(today, -30)),
          action(owners.team, 'Ouderschapsplan bijwerken', 'OPEN', addDays(today, -8)),
        ],
      }),
    ],
    method: showcaseMethod(cast, members, youths, openedOn, today),
    evaluations: [{ on: shifted(today, 0, -6), outcome: 'CONTINUE', nextOn: addDays(today, -12) }],
  };
}

function ownersOf(cast: Cast): Record<'team' | 'consortium' | 'municipality' | 'pupilSchool' | 'secondarySchool' | 'practice', ActionRecord['owner']> {
  const { consortium } = cast.living;
  return {
    team: { party: 'local-teams', organisation: cast.team.id, name: cast.director.name, person: cast.director.person },
    consortium: { party: 'consortia', organisation: consortium.id, name: found(consortium.professionals[0], 'professional').name },
    municipality: { party: 'municipalities', organisation: cast.municipality.code, name: `Toegang gemeente ${cast.municipality.name}` },
    pupilSchool: { party: 'schools', organisation: cast.pupilSchool.brin, name: cast.pupilSchool.coordinators[0]?.name ?? cast.pupilSchool.name },
    secondarySchool: {
      party: 'schools',
      organisation: cast.secondarySchool.brin,
      name: cast.secondarySchool.coordinators[0]?.name ?? cast.secondarySchool.name,
    },
    practice: { party: 'referrers', organisation: cast.practice.id, name: cast.practice.name },
  };
}
