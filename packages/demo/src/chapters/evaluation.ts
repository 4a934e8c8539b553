import type { Chapter } from '../play/act';
import type { Setting } from '../scene/setting';
import { againstRule, onPlan } from './acting';

/** Halfway: the family and its director say whether the help fits, and scale it. */
export function evaluation({ youth, day }: Setting): Chapter {
  return {
    title: 'Halverwege: past de hulp?',
    acts: [
      onPlan({
        who: 'director',
        does: 'evalueert met het gezin: de hulp past deels',
        run: 'evaluate-plan',
        input: { version: '$version', outcome: 'ADJUST', fit: 'PARTLY_FITTING', nextOn: day(60) },
      }),
      onPlan({
        who: 'director',
        does: `schaalt op naar specialistische hulp voor ${youth.name}; het gezin besluit mee`,
        run: 'scale-up',
        input: { version: '$version', to: 'SPECIALIST', reason: 'Thuis alleen lukt het niet', decidedBy: 'Gezin en regisseur' },
      }),
      againstRule({
        who: 'director',
        does: 'wil „opschalen” naar iets lichters',
        run: 'scale-up',
        with: { input: { plan: '$plan', version: '$version', to: 'OWN_STRENGTH', reason: 'Het gaat beter', decidedBy: 'Gezin' } },
        rule: 'up_is_heavier',
      }),
      onPlan({ who: 'director', does: 'laat het plan verder uitvoeren', run: 'carry-out-plan', input: { version: '$version' } }),
    ],
  };
}
