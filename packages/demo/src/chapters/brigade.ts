import type { Chapter } from '../play/act';
import type { Setting } from '../scene/setting';
import { againstRule, done } from './acting';

/** Secure care is considered, and the experts of the mobile brigade come to where the youth lives instead. */
export function brigade({ care, youth, players, day }: Setting): Chapter {
  const expert = players.carer.token;
  const joins = { pupil: youth.id, party: 'CONSORTIA', organisation: care.id, person: expert.person, role: 'BRIGADE_EXPERT' };
  return {
    title: 'De mobiele brigade: de expertise reist, het kind niet',
    acts: [
      done({
        who: 'director',
        does: 'vraagt de brigade, omdat een gesloten plaatsing wordt overwogen',
        run: 'request-mobile-brigade',
        with: {
          input: {
            youth: youth.id,
            consortium: care.id,
            goal: 'PREVENT_SECURE_CARE',
            expertises: ['FORENSIC', 'MILD_INTELLECTUAL_DISABILITY'],
            host: 'OWN_HOME',
            secureCareConsidered: true,
          },
        },
        type: 'BrigadeChanged',
        holds: { deployment: { state: 'REQUESTED' } },
        keeps: { deployment: 'requestMobileBrigade.deploymentId' },
      }),
      done({
        who: 'careDesk',
        does: `stuurt ${players.carer.name}, twaalf weken lang`,
        run: 'start-deployment',
        with: { input: { deployment: '$deployment', version: 1, from: day(0), weeks: 12, experts: [{ staff: players.carer.staff, expertise: 'FORENSIC' }] } },
        type: 'BrigadeChanged',
        holds: { deployment: { state: 'AT_WORK' } },
        tells: 'tot {startDeployment.deployment.until}',
      }),
      againstRule({
        who: 'director',
        does: 'wil de expert zonder einddatum in het team',
        run: 'join-team',
        with: joins,
        rule: 'experts_come_for_a_time',
      }),
      done({
        who: 'director',
        does: 'neemt de expert voor die weken op in het team',
        run: 'join-team',
        with: { ...joins, until: day(84) },
        type: 'TeamJoined',
      }),
      againstRule({
        who: 'careDesk',
        does: 'wil de uitkomst na drie maanden nu al vastleggen',
        run: 'record-outcome',
        with: { input: { deployment: '$deployment', afterMonths: 3, secureCareAverted: 'YES' } },
        rule: 'outcome_is_not_before_its_time',
      }),
    ],
  };
}
