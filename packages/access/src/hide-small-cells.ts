/** Counts under this are not shown: they point at persons. */
export const SMALLEST_CELL = 10;

/** A table of counts in which cells may be hidden: null where a count is not told. */
export interface HiddenTable {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
}

/** A count with its place in the table that has the totals as its last row and column. */
interface Entry {
  readonly row: number;
  readonly column: number;
  readonly count: number;
  isHidden: boolean;
}

/**
 * Hides every count under ten and as few others as it takes that none of those can be worked out from what is shown: never
 * exactly one hidden beside a shown total, nor through any chain of rows and columns, and never hidden counts that
 * together come to less than ten. Rows are of equal length; throws a RangeError otherwise, or at a count that is none.
 */
export function hideSmallCells(table: readonly (readonly number[])[]): HiddenTable {
  const width = table[0]?.length ?? 0;
  if (table.some((row) => row.length !== width)) throw new RangeError('a table of counts has rows of equal length');
  if (table.flat().some((count) => !Number.isSafeInteger(count) || count < 0)) throw new RangeError('a count is a whole number, 0 or more');
  const full = withTotals(table, width);
  const entries = full.flatMap((row, r) => row.map((count, c): Entry => ({ row: r, column: c, count, isHidden: count < SMALLEST_CELL })));
  // each pass hides at least one more, so that it ends
  while (hideLine(entries, table.length, width) || hideChain(entries));
  const shown = full.map((row, r) => row.map((count, c) => (entries[r * (width + 1) + c]?.isHidden ? null : count)));
  const last = shown[table.length] ?? [];
  return {
    cells: shown.slice(0, -1).map((row) => row.slice(0, -1)),
    rowTotals: shown.slice(0, -1).map((row) => row[width] ?? null),
    columnTotals: last.slice(0, -1),
    total: last[width] ?? null,
  };
}

function withTotals(table: readonly (readonly number[])[], width: number): number[][] {
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
  const rows = table.map((row) => [...row, sum(row)]);
  return [...rows, Array.from({ length: width + 1 }, (_, column) => sum(rows.map((row) => row[column] ?? 0)))];
}

/** Hides one more in a line whose hidden counts, by its shown total, come to less than ten together. */
function hideLine(entries: readonly Entry[], height: number, width: number): boolean {
  const rows = Array.from({ length: height + 1 }, (_, r) => ({
    line: entries.filter(({ row }) => row === r),
    total: (entry: Entry) => entry.column === width,
  }));
  const columns = Array.from({ length: width + 1 }, (_, c) => ({
    line: entries.filter(({ column }) => column === c),
    total: (entry: Entry) => entry.row === height,
  }));
  for (const { line, total } of [...rows, ...columns]) {
    const hidden = line.filter((entry) => entry.isHidden);
    if (hidden.length === 0 || hidden.some(total)) continue;
    if (hidden.reduce((all, { count }) => all + count, 0) < SMALLEST_CELL) {
      const [smallest] = line.filter((entry) => !entry.isHidden).sort((one, other) => one.count - other.count);
      if (smallest) smallest.isHidden = true;
      return smallest !== undefined;
    }
  }
  return false;
}

/**
 * Each count stands in one row and one column, so hidden counts are the edges of a graph of rows and columns, and one can
 * be worked out exactly if it is a bridge of that graph. Then the cheapest way round it is hidden too.
 */
function hideChain(entries: readonly Entry[]): boolean {
  for (const bridge of entries.filter(({ isHidden }) => isHidden)) {
    const others = entries.filter((entry) => entry !== bridge);
    const shown = cheapestWay(bridge, others).filter((entry) => !entry.isHidden);
    for (const entry of shown) entry.isHidden = true;
    if (shown.length > 0) return true;
  }
  return false;
}

/** The entries that lead from an entry's row to its column by hiding as little as possible (Bellman-Ford). */
function cheapestWay(from: Entry, entries: readonly Entry[]): Entry[] {
  const costs = new Map<string, { cost: number; by?: Entry; before?: string }>([[`r${from.row}`, { cost: 0 }]]);
  for (let changed = true; changed; ) {
    changed = false;
    for (const entry of entries) {
      const ends = [`r${entry.row}`, `c${entry.column}`] as const;
      for (const [here, there] of [ends, [ends[1], ends[0]] as const]) {
        const cost = (costs.get(here)?.cost ?? Number.POSITIVE_INFINITY) + (entry.isHidden ? 0 : entry.count);
        if (cost >= (costs.get(there)?.cost ?? Number.POSITIVE_INFINITY)) continue;
        costs.set(there, { cost, by: entry, before: here });
        changed = true;
      }
    }
  }
  const way: Entry[] = [];
  for (let at = costs.get(`c${from.column}`); at?.by && at.before; at = costs.get(at.before)) way.push(at.by);
  return way;
}
