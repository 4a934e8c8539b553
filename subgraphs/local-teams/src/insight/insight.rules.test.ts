import { tellDirected } from './insight.rules';

const count = (municipality: string, directed: number, undirected: number) => ({ municipality, directed, undirected });

test('large counts are told, with their share rounded down', () => {
  expect(tellDirected([count('GM0001', 89, 11), count('GM0002', 40, 20)])).toEqual([
    { municipality: 'GM0001', families: 100, directed: 89, percentage: 89 },
    { municipality: 'GM0002', families: 60, directed: 40, percentage: 66 },
    { municipality: null, families: 160, directed: 129, percentage: 80 },
  ]);
});

test('three families without a director are not told, nor by what stands beside them', () => {
  const told = tellDirected([count('GM0001', 97, 3), count('GM0002', 40, 20), count('GM0003', 50, 30)]);
  expect(told[0]).toMatchObject({ directed: null, percentage: null });
  expect(told.filter(({ directed }) => directed === null).length).toBeGreaterThan(1);
});

test('nobody is none of nothing', () => {
  expect(tellDirected([])).toEqual([{ municipality: null, families: null, directed: null, percentage: null }]);
});
