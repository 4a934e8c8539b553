import type { Chapter } from '../play/act';
import type { Setting } from '../scene/setting';
import { againstRule, done, onPlan } from './acting';

/** From the school's worry to a plan with a director, whose safety is looked at first. */
export function firstWorry({ family, youth, players, municipality }: Setting): Chapter {
  return {
    title: `De eerste zorg: ${youth.name} uit ${municipality.name}`,
    acts: [
      done({
        who: 'coordinator',
        does: `maakt zich zorgen en meldt het verzuim van ${youth.name}`,
        run: 'report-absence',
        with: { input: { youth: youth.id, kind: 'SICK_OFTEN', hours: 18 } },
        type: 'PupilChanged',
      }),
      {
        who: 'helper',
        does: `helpt thuis al, en ziet dat ${family.name} geen plan en geen regisseur heeft`,
        run: 'youth-in-short',
        with: { youth: youth.id },
        back: { youth: { givenName: youth.name, plan: null, trajectories: [{ isRunning: true }] } },
      },
      done({
        who: 'teamLead',
        does: `opent het ene plan van ${family.name} en wijst de regie toe aan ${players.director.name}`,
        run: 'open-plan',
        with: { input: { family: family.id, title: `Ons plan: ${family.name}`, variant: 'HEAVY', director: players.director.token.person } },
        type: 'PlanChanged',
        keeps: { plan: 'openPlan.id' },
      }),
      againstRule({
        who: 'teamLead',
        does: 'probeert nog een plan te openen',
        run: 'open-plan',
        with: { input: { family: family.id, title: 'Tweede plan', variant: 'LIGHT', director: players.successor.token.person } },
        rule: 'one_plan_per_family',
      }),
      {
        who: 'outsider',
        does: `vraagt naar ${family.name} en krijgt hetzelfde als bij een gezin dat niet bestaat`,
        run: 'family-in-short',
        with: { family: family.id },
        back: { family: null },
        isRefusal: true,
      },
      {
        who: 'director',
        does: 'ziet het gezin met ouders en kinderen',
        run: 'family-in-short',
        with: { family: family.id },
        back: { family: { members: [{ relation: '112' }], youths: [{ givenName: youth.name }], plan: { phase: 'REGISTRATION' } } },
        tells: '{family.members.length} volwassenen; jeugdigen: {family.youths.length}',
        keeps: { version: 'family.plan.version' },
        onceTold: true,
      },
      againstRule({
        who: 'director',
        does: 'wil de intake beginnen',
        run: 'begin-intake',
        with: { input: { plan: '$plan', version: '$version' } },
        rule: 'safety_is_looked_at_first',
      }),
      onPlan({ who: 'director', does: 'bekijkt basiszorg en veiligheid: het is veilig genoeg', run: 'check-safety', input: { isSafe: true } }),
      onPlan({ who: 'director', does: 'begint de intake aan de keukentafel', run: 'begin-intake', input: { version: '$version' } }),
    ],
  };
}
