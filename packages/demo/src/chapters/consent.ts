import type { Act, Chapter } from '../play/act';
import type { Setting } from '../scene/setting';
import { done, notForRole } from './acting';

/** Consent for the school: asked, given by mother and youth, each in their own name. */
export function consent({ youth }: Setting): Chapter {
  const asked = (dataClass: string, what: string, name: string): Act =>
    done({
      who: 'coordinator',
      does: `vraagt toestemming om ${what}`,
      run: 'ask-consent',
      with: { pupil: youth.id, dataClass, reason: 'Om op school hetzelfde te doen als thuis' },
      type: 'ConsentAsked',
      holds: { request: { state: 'ASKED', awaits: ['YOUTH', 'AUTHORITY'] } },
      keeps: { [name]: 'askConsent.requestId' },
    });
  const given = (who: 'mother' | 'youth', name: string, what: string, state: 'ASKED' | 'GIVEN'): Act =>
    done({
      who,
      does: `geeft toestemming voor ${what}`,
      run: 'give-consent',
      with: { pupil: youth.id, request: `$${name}` },
      type: 'ConsentAnswered',
      holds: { request: { state } },
    });
  return {
    title: 'Toestemming: wie mag meekijken, beslist het gezin',
    acts: [
      {
        who: 'coordinator',
        does: 'vraagt het plan op en krijgt het niet, want er is geen toestemming',
        run: 'school-plan',
        with: { pupil: youth.id },
        back: { pupil: { plan: null } },
        withheld: ['NO_CONSENT'],
        isRefusal: true,
        onceTold: true,
      },
      asked('PLAN_STATUS', 'te zien dat er een plan is', 'planRequest'),
      asked('SCHOOL_GOALS', 'de schooldoelen te zien', 'goalsRequest'),
      notForRole({
        who: 'director',
        does: 'kan die toestemming niet zelf geven',
        run: 'give-consent',
        with: { pupil: youth.id, request: '$planRequest' },
      }),
      given('mother', 'planRequest', 'het plan', 'ASKED'),
      {
        who: 'coordinator',
        does: `ziet nog niets: ${youth.name} is twaalf of ouder en beslist mee`,
        run: 'school-plan',
        with: { pupil: youth.id },
        back: { pupil: { plan: null } },
        withheld: ['AGE_12_OWN_CONSENT'],
        isRefusal: true,
        onceTold: true,
      },
      given('youth', 'planRequest', 'het plan', 'GIVEN'),
      given('mother', 'goalsRequest', 'de schooldoelen', 'ASKED'),
      given('youth', 'goalsRequest', 'de schooldoelen', 'GIVEN'),
      {
        who: 'coordinator',
        does: 'ziet nu dat er een plan is en wie het regisseert',
        run: 'school-plan',
        with: { pupil: youth.id },
        back: { pupil: { plan: { state: 'DRAFT' } } },
        onceTold: true,
      },
    ],
  };
}
