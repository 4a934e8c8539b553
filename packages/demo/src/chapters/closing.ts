import type { Chapter } from '../play/act';
import type { Setting } from '../scene/setting';
import { againstRule, done, onPlan } from './acting';

/** From the last evaluation to aftercare: what was done is done, the family says so, and somebody still calls. */
export function closing({ day, players }: Setting): Chapter {
  const { successor } = players;
  return {
    title: 'Afsluiten en nazorg',
    acts: [
      againstRule({
        who: 'successor',
        does: 'wil het plan al sluiten',
        run: 'close-plan',
        with: { input: { plan: '$plan', version: '$version', reason: 'AS_PLANNED' } },
        rule: 'no_action_is_open',
      }),
      done({
        who: 'coordinator',
        does: 'meldt dat de actie van school klaar is',
        run: 'report-progress',
        with: { input: { action: '$action', state: 'DONE' } },
        type: 'PlanChanged',
      }),
      onPlan({ who: 'successor', does: 'rondt het doel af: bereikt', run: 'settle-goal', input: { goal: '$goal', state: 'REACHED' } }),
      onPlan({
        who: 'successor',
        does: 'evalueert voor de laatste keer met het gezin: het kan weer zonder',
        run: 'evaluate-plan',
        input: { version: '$version', outcome: 'CLOSE', fit: 'FITTING' },
      }),
      onPlan({ who: 'successor', does: 'sluit het plan af, zoals afgesproken', run: 'close-plan', input: { version: '$version', reason: 'AS_PLANNED' } }),
      onPlan({
        who: 'successor',
        does: 'start nazorg: een half jaar lang belt er nog iemand',
        run: 'start-aftercare',
        input: { until: day(180), nextContactOn: day(30), professional: successor.token.person },
      }),
    ],
  };
}
