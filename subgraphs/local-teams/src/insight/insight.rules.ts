import { hideSmallCells } from '@ketengraaf/access';

/** Families with care of a municipality: with exactly one plan and one director, and without. */
export interface Directed {
  readonly municipality: string;
  readonly directed: number;
  readonly undirected: number;
}

/** The same as it may be told, with null for what would point at families; a null municipality is all of them together. */
export interface ToldDirected {
  readonly municipality: string | null;
  readonly families: number | null;
  readonly directed: number | null;
  /** Of a hundred, rounded down: only who reaches all of them shows a hundred. */
  readonly percentage: number | null;
}

/** One table of municipalities, as it may be told; the last row is that of all together. */
export function tellDirected(counts: readonly Directed[]): ToldDirected[] {
  const { cells, rowTotals, columnTotals, total } = hideSmallCells(counts.map(({ directed, undirected }) => [directed, undirected]));
  const told = (municipality: string | null, directed: number | null, families: number | null): ToldDirected => ({
    municipality,
    families,
    directed,
    percentage: directed === null || !families ? null : Math.floor((directed / families) * 100),
  });
  return [
    ...counts.map(({ municipality }, row) => told(municipality, cells[row]?.[0] ?? null, rowTotals[row] ?? null)),
    told(null, columnTotals[0] ?? null, total),
  ];
}
