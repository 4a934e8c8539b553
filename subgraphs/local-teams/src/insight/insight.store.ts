import type { Statement } from '@ketengraaf/door';

/** When was counted. */
export const whenCounted: Statement = { name: 'when_counted', text: `select nullif(at, '-infinity') as at from stats.counted` };

/** Families with care by municipality, and how many of them have one plan with one director. */
export const directedByMunicipality: Statement = {
  name: 'directed_by_municipality',
  text: 'select municipality, directed, undirected from stats.directed order by municipality',
};
