import type { Chapter } from '../play/act';
import { holding } from '../play/matches';
import type { Setting } from '../scene/setting';
import { done } from './acting';

/** At the end the family: withdraws a consent, and reads who looked, in plain Dutch. */
export function accessLog({ youth, school }: Setting): Chapter {
  return {
    title: 'Van het gezin: intrekken en nalezen',
    acts: [
      {
        who: 'mother',
        does: 'bekijkt welke toestemmingen er zijn',
        run: 'consents',
        with: { pupil: youth.id },
        back: { youth: { consents: [{ organisation: school.id, state: 'GIVEN' }] } },
        tells: '{youth.consents.length} toestemmingen',
        keeps: { consent: 'youth.consents.0.id' },
      },
      done({
        who: 'mother',
        does: 'trekt een toestemming in; elke partij bevestigt dat zij vanaf nu weigert',
        run: 'withdraw-consent',
        with: { pupil: youth.id, consent: '$consent' },
        type: 'ConsentWithdrawn',
        holds: { unconfirmed: [] },
        tells: '{withdrawConsent.confirmedBy.length} partijen bevestigden',
      }),
      {
        who: 'mother',
        does: 'leest wie er keek',
        run: 'access-log',
        with: { youth: youth.id, first: 100 },
        back: {
          accessLog: {
            localTeam: {
              entries: [
                { isAllowed: false, sentence: holding(' ') },
                { isAllowed: true, sentence: holding(' ') },
              ],
            },
          },
        },
        tells: '{accessLog.localTeam.totalCount} regels bij het lokale team. Een ervan: „{accessLog.localTeam.entries.[isAllowed=false].sentence}”',
        onceTold: true,
      },
    ],
  };
}
