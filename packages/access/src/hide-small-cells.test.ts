import { type HiddenTable, hideSmallCells, SMALLEST_CELL } from './hide-small-cells';

test.each<[string, number[][], HiddenTable]>([
  [
    'nothing small: all is shown',
    [
      [10, 20],
      [30, 40],
    ],
    {
      cells: [
        [10, 20],
        [30, 40],
      ],
      rowTotals: [30, 70],
      columnTotals: [40, 60],
      total: 100,
    },
  ],
  [
    'one small beside shown totals takes three others with it',
    [
      [3, 20, 30],
      [40, 50, 60],
      [70, 80, 90],
    ],
    {
      cells: [
        [null, null, 30],
        [null, null, 60],
        [70, 80, 90],
      ],
      rowTotals: [53, 150, 240],
      columnTotals: [113, 150, 180],
      total: 443,
    },
  ],
  [
    'nothing but small: nothing is shown',
    [
      [1, 2],
      [3, 0],
    ],
    {
      cells: [
        [null, null],
        [null, null],
      ],
      rowTotals: [null, null],
      columnTotals: [null, null],
      total: null,
    },
  ],
  ['an empty table', [], { cells: [], rowTotals: [], columnTotals: [], total: null }],
])('%s', (_what, table, expected) => {
  expect(hideSmallCells(table)).toEqual(expected);
});

test('a list with one small count hides a second, and hidden ones come to ten or more together', () => {
  expect(hideSmallCells([[4, 25, 60]]).cells).toEqual([[null, null, 60]]);
  expect(hideSmallCells([[4, 3, 25, 60]]).cells).toEqual([[null, null, null, 60]]);
  expect(hideSmallCells([[0, 0, 60, 80]]).cells).toEqual([[null, null, null, 80]]);
});

test('a count of exactly ten is shown, of nine is not', () => {
  expect(hideSmallCells([[10, 9, 8, 90]]).cells).toEqual([[10, null, null, 90]]);
});

test.each([[[[1, 2], [3]]], [[[1.5]]], [[[-1]]], [[[Number.NaN]]]])('%j is no table of counts', (table) => {
  expect(() => hideSmallCells(table)).toThrow(RangeError);
});

describe('in random tables', () => {
  let seed = 20_260_701;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const tables = Array.from({ length: 300 }, () => {
    const [height, width] = [1 + random(5), 1 + random(5)];
    return Array.from({ length: height }, () => Array.from({ length: width }, () => (random(3) === 0 ? random(12) : random(80))));
  });

  test('what is shown is true, and no small count is', () => {
    for (const table of tables) {
      const { cells, rowTotals, total } = hideSmallCells(table);
      const isTrue = (told: readonly (number | null)[], real: readonly number[]): boolean => told.every((count, at) => count === null || count === real[at]);
      expect(cells.every((row, r) => isTrue(row, table[r] ?? []))).toBe(true);
      expect(
        isTrue(
          rowTotals,
          table.map((row) => row.reduce((all, one) => all + one, 0)),
        ),
      ).toBe(true);
      for (const count of [...cells.flat(), ...rowTotals, total]) expect(count === null || count >= SMALLEST_CELL).toBe(true);
    }
  });

  test('solving all sums of rows and columns together gives no hidden count', () => {
    for (const table of tables) expect(workedOut(hideSmallCells(table))).toEqual([]);
  });

  test('the attack finds what a naive table gives away', () => {
    expect(workedOut({ cells: [[null, 20]], rowTotals: [23], columnTotals: [null, 20], total: 23 })).not.toEqual([]);
  });

  test('something is left to show where counts are large', () => {
    const shown = tables.flatMap((table) => hideSmallCells(table).cells.flat()).filter((count) => count !== null).length;
    expect(shown / tables.flat(2).length).toBeGreaterThan(0.3);
  });
});

/** The hidden counts that follow from the shown ones: Gauss-Jordan elimination over every sum of a row and of a column. */
function workedOut({ cells, rowTotals, columnTotals, total }: HiddenTable): number[] {
  const full = [...cells.map((row, r) => [...row, rowTotals[r] ?? null]), [...columnTotals, total]];
  const width = full[0]?.length ?? 0;
  const unknown = full.flatMap((row, r) => row.flatMap((count, c) => (count === null ? [r * width + c] : [])));
  const equation = (places: (readonly [r: number, c: number, sign: number])[]): number[] => {
    const row = new Array<number>(unknown.length + 1).fill(0);
    for (const [r, c, sign] of places) {
      const count = full[r]?.[c] ?? null;
      const at = count === null ? unknown.indexOf(r * width + c) : unknown.length;
      row[at] = (row[at] ?? 0) + (count === null ? sign : -sign * count);
    }
    return row;
  };
  const lines = [
    ...full.map((row, r) => equation(row.map((_, c) => [r, c, c === width - 1 ? -1 : 1]))),
    ...Array.from({ length: width }, (_, c) => equation(full.map((_row, r) => [r, c, r === full.length - 1 ? -1 : 1]))),
  ];
  let rank = 0;
  for (let column = 0; column < unknown.length && rank < lines.length; column++) {
    const pivot = lines.findIndex((line, index) => index >= rank && Math.abs(line[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    const [found] = lines.splice(pivot, 1);
    const scale = found?.[column] ?? 1;
    const unit = (found ?? []).map((value) => value / scale);
    lines.forEach((line, index) => {
      const times = line[column] ?? 0;
      lines[index] = line.map((value, at) => value - times * (unit[at] ?? 0));
    });
    lines.splice(rank++, 0, unit);
  }
  return lines.slice(0, rank).flatMap((line) => {
    const left = line.slice(0, -1).filter((value) => Math.abs(value) > 1e-9);
    return left.length === 1 ? [line.at(-1) ?? 0] : [];
  });
}
