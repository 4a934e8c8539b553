import type { Chapter } from '../play/act';
import type { Setting } from '../scene/setting';
import { asIfAbsent, done } from './acting';

/** The school does its own action, notes how it goes, and sees no more of the plan than that. */
export function atSchool({ youth, school }: Setting): Chapter {
  const progress = { action: '$action', youth: youth.id, state: 'RUNNING', note: 'De vaste begeleider staat elke ochtend bij de deur.' };
  return {
    title: `Op school: ${school.name} doet zijn eigen deel`,
    acts: [
      {
        who: 'coordinator',
        does: 'ziet de eigen actie',
        run: 'school-plan',
        with: { pupil: youth.id },
        back: { pupil: { plan: { state: 'IN_EXECUTION', actions: [{ title: 'Rustige start van de dag' }] } } },
        tells: '{pupil.plan.actions.0.title}, uiterlijk {pupil.plan.actions.0.dueOn}',
        onceTold: true,
      },
      done({ who: 'coordinator', does: 'noteert hoe het gaat', run: 'note-progress', with: { input: progress }, type: 'PupilChanged' }),
      asIfAbsent({ who: 'outsider', does: 'kan daar niets bij schrijven', run: 'report-progress', with: { input: { action: '$action', state: 'DONE' } } }),
      {
        who: 'coordinator',
        does: 'vraagt naar het veiligheidsplan en ziet alleen de afspraak die de school zelf nakomt',
        run: 'safety-of-pupil',
        with: { youth: youth.id },
        back: { youth: { safetyInstructions: [{ agreement: (text) => String(text).includes('halen') }], plan: { safetyPlan: null } } },
        tells: '„{youth.safetyInstructions.0.agreement}”',
        isRefusal: true,
      },
    ],
  };
}
