import type { Chapter } from '../play/act';
import type { Setting } from '../scene/setting';
import { againstRule, done, onPlan } from './acting';

/** The intake with the family: its own plan offered first, what goes well and what worries, and who joins the team. */
export function intake({ youth, players, school, practice }: Setting, outcome: 'WAIVED' | 'ACCEPTED'): Chapter {
  const waived = outcome === 'WAIVED';
  return {
    title: 'De intake: het gezin is eigenaar van het plan',
    acts: [
      againstRule({
        who: 'director',
        does: 'wil de intake al afronden',
        run: 'finish-intake',
        with: { input: { plan: '$plan', version: '$version' } },
        rule: 'family_group_plan_is_offered_first',
      }),
      onPlan({ who: 'director', does: 'biedt eerst een familiegroepsplan aan', run: 'offer-family-group-plan' }),
      onPlan({
        who: 'director',
        does: waived ? 'legt vast dat het gezin liever samen een plan maakt' : 'legt vast dat het gezin zelf het plan maakt, met oma en de buren',
        run: 'record-family-group-plan-outcome',
        input: { outcome, ...(waived && { reason: 'Het gezin maakt het plan liever samen met de regisseur.' }) },
      }),
      onPlan({
        who: 'director',
        does: 'noteert een kracht van het gezin',
        run: 'record-strength-or-worry',
        input: { kind: 'STRENGTH', lifeDomain: 'SOCIAL_NETWORK', statement: 'De buurvrouw vangt op als het misgaat.', saidBy: players.mother.name },
      }),
      onPlan({
        who: 'director',
        does: `noteert een zorg die ${youth.name} zelf zegt`,
        run: 'record-strength-or-worry',
        input: { kind: 'WORRY', lifeDomain: 'HEALTH', statement: 'Ik slaap niet meer en durf de klas niet in.', saidBy: youth.name, youth: youth.id },
      }),
      done({
        who: 'director',
        does: `vraagt ${players.practitioner.name} van ${practice.name} mee te doen`,
        run: 'join-team',
        with: { pupil: youth.id, party: 'REFERRERS', organisation: practice.id, person: players.practitioner.token.person, role: 'GENERAL_PRACTITIONER' },
        type: 'TeamJoined',
      }),
      done({
        who: 'director',
        does: `geeft ${school.name} een koppelcode`,
        run: 'issue-school-code',
        with: { input: { youth: youth.id, school: school.id } },
        type: 'SchoolCodeIssued',
        tells: 'geldig tot {issueSchoolCode.expiresAt}',
        keeps: { code: 'issueSchoolCode.code' },
      }),
      done({
        who: 'coordinator',
        does: 'vindt de leerling met die code, zonder naam of BSN',
        run: 'link-pupil',
        with: { input: { code: '$code' } },
        type: 'PupilLinked',
        tells: '{linkPupil.youth.givenName}',
      }),
      onPlan({ who: 'director', does: 'rondt de intake af', run: 'finish-intake', input: { version: '$version' } }),
    ],
  };
}
