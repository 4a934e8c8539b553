import { addDays, type Day } from '@ketengraaf/core';
import type { MethodRecord } from '../family/method-record';
import type { MemberRecord, YouthRecord } from '../family/record';
import { shifted } from '../period';
import { type Cast, found } from './cast';

/** What was done for the showcase's plan by the method: a family-group plan, two meetings and one ahead, a signed safety plan, help scaled up once. */
export function showcaseMethod(cast: Cast, members: readonly MemberRecord[], youths: readonly YouthRecord[], openedOn: Day, today: Day): MethodRecord {
  const mother = found(members[0], 'mother');
  const grandmother = found(members[2], 'grandmother');
  const eldest = found(youths[0], 'eldest youth');
  const pupil = found(youths[1], 'pupil');
  const { pupilSchool, director } = cast;
  const startedOn = addDays(openedOn, 35);
  const evaluatedOn = shifted(today, 0, -6);
  const family = [mother, grandmother].map(({ name }) => ({ party: null, organisation: null, name }));
  const school = { party: 'schools' as const, organisation: pupilSchool.brin, name: pupilSchool.coordinators[0]?.name ?? pupilSchool.name };
  const consortium = { party: 'consortia' as const, organisation: cast.living.consortium.id, name: cast.living.consortium.plan.name };
  return {
    intakeBeganOn: addDays(openedOn, 2),
    intakeDoneOn: addDays(openedOn, 20),
    closingBeganOn: null,
    closeReason: null,
    offer: { on: addDays(openedOn, 4), outcome: 'ACCEPTED', outcomeOn: addDays(openedOn, 12), reason: null },
    meetings: [
      { kind: 'START_MEETING', on: startedOn, isHeld: true, guests: [...family, school] },
      { kind: 'PROGRESS_MEETING', on: evaluatedOn, isHeld: true, guests: [...family, school, consortium] },
      { kind: 'PROGRESS_MEETING', on: addDays(today, 9), isHeld: false, guests: [...family, school, consortium] },
    ],
    strengthsAndWorries: [
      { kind: 'STRENGTH', domain: 'SOCIAL_NETWORK', youth: null, statement: 'Oma woont dichtbij en past op de tweeling', saidBy: mother.name, on: startedOn },
      { kind: 'STRENGTH', domain: 'SCHOOL', youth: pupil.id, statement: 'Sami houdt van techniek en van zijn mentor', saidBy: school.name, on: startedOn },
      { kind: 'WORRY', domain: 'PARENTING', youth: null, statement: 'Op wisseldagen loopt de ruzie op', saidBy: mother.name, on: startedOn },
      {
        kind: 'WORRY',
        domain: 'SAFETY',
        youth: eldest.id,
        statement: 'Noa voelt zich thuis niet veilig als het escaleert',
        saidBy: eldest.givenName,
        on: startedOn,
      },
      { kind: 'COMPLICATION', domain: 'FINANCES', youth: null, statement: 'Twee huishoudens van een inkomen', saidBy: director.name, on: startedOn },
      {
        kind: 'EARLIER_HELP',
        domain: 'PARENTING',
        youth: null,
        statement: 'Bemiddeling bij de scheiding, na drie gesprekken gestopt',
        saidBy: mother.name,
        on: startedOn,
      },
    ],
    safety: {
      check: { on: openedOn, isSafe: false, extraActions: 'Noa slaapt bij oma tot het startoverleg' },
      scores: [
        { by: mother.name, score: 4, on: startedOn },
        { by: eldest.givenName, score: 3, on: startedOn },
        { by: director.name, score: 6, on: evaluatedOn },
        { by: mother.name, score: 7, on: evaluatedOn },
        { by: eldest.givenName, score: 6, on: evaluatedOn },
      ],
      plan: {
        agreedOn: startedOn,
        reviewOn: addDays(today, 30),
        agreements: [
          { text: 'Bij ruzie op een wisseldag belt moeder eerst oma en dan de regisseur', youth: null, keptBy: mother.id, keptByName: mother.name },
          { text: 'Alleen moeder of oma haalt Sami van school', youth: pupil.id, keptBy: pupilSchool.brin, keptByName: pupilSchool.name },
          { text: 'Elke week een gesprek met Noa alleen over hoe veilig zij zich voelt', youth: eldest.id, keptBy: cast.team.id, keptByName: director.name },
        ],
        signatures: [
          { signer: mother.id, name: mother.name, manner: 'ON_PAPER' },
          { signer: eldest.id, name: eldest.givenName, manner: 'ON_PAPER' },
        ],
      },
    },
    scalings: [
      {
        from: 'LOCAL_TEAM',
        to: 'SPECIALIST',
        reason: 'Thuis wonen lukt niet zonder specialistische hulp',
        decidedBy: `${director.name}, met het gezin`,
        on: startedOn,
      },
    ],
  };
}
