import type { Chapter } from '../play/act';
import type { Setting } from '../scene/setting';
import { againstRule, onPlan } from './acting';

/** The direction goes over: the family knows first, one directs, and who leaves reads along for a while. */
export function handover({ players, day }: Setting): Chapter {
  const { successor, director } = players;
  const wish = { successor: successor.token.person, reason: 'Zwangerschapsverlof', familyAgrees: true };
  return {
    title: 'De regie gaat over',
    acts: [
      againstRule({
        who: 'director',
        does: 'wil de regie overdragen voor het gezin het weet',
        run: 'hand-over-direction',
        with: { input: { plan: '$plan', version: '$version', ...wish, familyInformedOn: day(3) } },
        rule: 'the_family_knows_first',
      }),
      onPlan({
        who: 'director',
        does: `draagt de regie over aan ${successor.name}; het gezin weet ervan en vindt het goed`,
        run: 'hand-over-direction',
        input: { version: '$version', ...wish, familyInformedOn: day(0) },
      }),
      againstRule({
        who: 'director',
        does: 'leest nog mee maar besluit niets meer',
        run: 'scale-down',
        with: { input: { plan: '$plan', version: '$version', to: 'LOCAL_TEAM', reason: 'Het gaat beter', decidedBy: director.name } },
        rule: 'only_who_directs_decides',
      }),
      onPlan({
        who: 'successor',
        does: 'voert nu als enige de regie, en schaalt af',
        run: 'scale-down',
        input: { version: '$version', to: 'LOCAL_TEAM', reason: 'Het gaat beter thuis en op school', decidedBy: 'Gezin en regisseur' },
      }),
    ],
  };
}
