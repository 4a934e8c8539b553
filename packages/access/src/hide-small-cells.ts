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
  while (hideLine(entries, table.length, width) || hideChain(entries, table.length, width));
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
  const rows = Array.from({ length: height + 1 }, (_, r) => entries.slice(r * (width + 1), (r + 1) * (width + 1)));
  const columns = Array.from({ length: width + 1 }, (_, c) => rows.flatMap((row) => row.slice(c, c + 1)));
  for (const line of [...rows, ...columns]) {
    const hidden = line.filter((entry) => entry.isHidden);
    // the last of a line is its total: the sum of the others cannot be worked out without it
    if (hidden.length === 0 || line.at(-1)?.isHidden) continue;
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
function hideChain(entries: readonly Entry[], height: number, width: number): boolean {
  const bridges = bridgesOf(
    entries.filter(({ isHidden }) => isHidden),
    height + 1,
  );
  for (const bridge of bridges) {
    const shown = cheapestWay(bridge, entries, height + 1, width + 1).filter((entry) => !entry.isHidden);
    for (const entry of shown) entry.isHidden = true;
    if (shown.length > 0) return true;
  }
  return false;
}

/** The edges without which their row and column would not hang together, in the order given (Tarjan). */
function bridgesOf(edges: readonly Entry[], rows: number): Entry[] {
  const at = new Map<number, Entry[]>();
  for (const edge of edges) for (const node of [edge.row, rows + edge.column]) at.set(node, [...(at.get(node) ?? []), edge]);
  const [found, lowest, bridges] = [new Map<number, number>(), new Map<number, number>(), new Set<Entry>()];
  const visit = (node: number, by: Entry | undefined): void => {
    found.set(node, found.size);
    lowest.set(node, found.size - 1);
    for (const edge of at.get(node) ?? []) {
      if (edge === by) continue;
      const next = node < rows ? rows + edge.column : edge.row;
      if (!found.has(next)) visit(next, edge);
      lowest.set(node, Math.min(lowest.get(node) ?? 0, lowest.get(next) ?? 0));
      if ((lowest.get(next) ?? 0) > (found.get(node) ?? 0)) bridges.add(edge);
    }
  };
  for (const node of at.keys()) if (!found.has(node)) visit(node, undefined);
  return edges.filter((edge) => bridges.has(edge));
}

/** The entries that lead from an entry's row to its column, without itself, by hiding as little as possible (Dijkstra over a full table). */
function cheapestWay(around: Entry, entries: readonly Entry[], rows: number, columns: number): Entry[] {
  const nodes = rows + columns;
  const costs = new Array<number>(nodes).fill(Number.POSITIVE_INFINITY);
  const by = new Array<Entry | undefined>(nodes);
  const isDone = new Array<boolean>(nodes).fill(false);
  costs[around.row] = 0;
  for (;;) {
    let here = -1;
    for (let node = 0; node < nodes; node++) if (!isDone[node] && (costs[node] ?? 0) < (costs[here] ?? Number.POSITIVE_INFINITY)) here = node;
    if (here < 0 || here === rows + around.column) break;
    isDone[here] = true;
    const isRow = here < rows;
    for (let index = 0; index < (isRow ? columns : rows); index++) {
      const entry = entries[isRow ? here * columns + index : index * columns + here - rows];
      if (!entry || entry === around) continue;
      const there = isRow ? rows + index : index;
      const cost = (costs[here] ?? 0) + (entry.isHidden ? 0 : entry.count);
      if (cost >= (costs[there] ?? 0)) continue;
      costs[there] = cost;
      by[there] = entry;
    }
  }
  const way: Entry[] = [];
  for (let node = rows + around.column; node !== around.row; ) {
    const entry = by[node];
    if (!entry) return way;
    way.push(entry);
    node = node < rows ? rows + entry.column : entry.row;
  }
  return way;
}
