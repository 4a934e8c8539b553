import { type Sample, unbounded } from './bounded.rules';

const samples = (memory: (turn: number) => number, connections: (turn: number) => number = () => 8): Sample[] =>
  Array.from({ length: 40 }, (_, turn) => ({ memory: { gateway: memory(turn), schools: 90 }, connections: { schools: connections(turn), referrers: 5 } }));

test.each<[string, Sample[], string[]]>([
  ['holds as much as before', samples(() => 200), []],
  ['warms up', samples((turn) => (turn < 10 ? 80 + turn * 10 : 180)), []],
  ['goes up and down', samples((turn) => 180 + (turn % 2) * 60), []],
  ['grows all the time', samples((turn) => 100 + turn * 10), ['gateway grew from 250 to 450 MB']],
  [
    'opens a connection now and then',
    samples(
      () => 200,
      (turn) => 8 + (turn % 3),
    ),
    [],
  ],
  [
    'keeps connections',
    samples(
      () => 200,
      (turn) => 4 + turn,
    ),
    ['schools went from 23 to 43 connections'],
  ],
  ['was hardly looked at', samples(() => 200).slice(0, 3), ['too few samples to tell']],
])('a process that %s is told apart', (_, given, told) => expect(unbounded(given)).toEqual(told));
