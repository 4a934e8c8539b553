import { hideSmallCells } from '@ketengraaf/access';

/** Numbers as counted; what was not recorded counts as not known. */
export interface BrigadeCount {
  readonly afterMonths: number;
  readonly considered: number;
  readonly averted: number;
  readonly notAverted: number;
}

/** The same as far as it may be told. */
export interface ShownCount {
  readonly afterMonths: number;
  readonly considered: number | null;
  readonly averted: number | null;
  readonly notAverted: number | null;
  /** Not known, or not recorded yet. */
  readonly unknown: number | null;
}

/** What may be told of a year's numbers: none under ten, nor one that follows from the others. */
export function shownResults(counts: readonly BrigadeCount[]): ShownCount[] {
  return counts.map(({ afterMonths, considered, averted, notAverted }) => {
    const { cells, rowTotals } = hideSmallCells([[averted, notAverted, considered - averted - notAverted]]);
    const [shown = []] = cells;
    return { afterMonths, considered: rowTotals[0] ?? null, averted: shown[0] ?? null, notAverted: shown[1] ?? null, unknown: shown[2] ?? null };
  });
}
