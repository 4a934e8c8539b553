import type { Act, Chapter } from '../play/act';
import type { Setting } from '../scene/setting';

/** Who steers the region sees numbers, and never a child. */
export function steering({ youth, players }: Setting, acts: readonly Act[]): Chapter {
  return {
    title: `Sturen op cijfers: ${players.contractManager.name}`,
    acts: [
      ...acts,
      {
        who: 'contractManager',
        does: 'ziet vraag en aanbod, in aantallen die op niemand wijzen',
        run: 'care-insight',
        back: { careInsight: { supplyAndDemand: (rows) => Array.isArray(rows) && rows.length > 0 } },
        tells: '{careInsight.supplyAndDemand.length} regels naar hulpvorm, intensiteit en gemeente',
      },
      {
        who: 'contractManager',
        does: `klikt door naar ${youth.name} en krijgt niets`,
        run: 'youth-in-short',
        with: { youth: youth.id },
        back: { youth: null },
        isRefusal: true,
      },
    ],
  };
}
