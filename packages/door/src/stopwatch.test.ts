import { Stopwatch } from './stopwatch';

let now = 0;
beforeEach(() => {
  now = 100;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => jest.restoreAllMocks());

/** A statement that is answered when it is told to be. */
function statement(): { answer: (at: number) => Promise<void>; fail: (at: number) => Promise<void>; sent: Promise<string> } {
  let resolve: (value: string) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const sent = new Promise<string>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  const settled = async (at: number, settle: () => void): Promise<void> => {
    now = at;
    settle();
    await new Promise((done) => setImmediate(done));
  };
  return { sent, answer: (at) => settled(at, () => resolve('answer')), fail: (at) => settled(at, () => reject(new Error('no'))) };
}

test('statements that were sent at once are charged for their own time, one after another', async () => {
  const watch = new Stopwatch();
  const [facts, rows, commit] = [statement(), statement(), statement()];
  const all = Promise.all([watch.time('rights', facts.sent), watch.time('rows', rows.sent), watch.time('transaction', commit.sent)]);
  await facts.answer(120);
  await rows.answer(160);
  await commit.answer(161);
  expect(await all).toEqual(['answer', 'answer', 'answer']);
  expect(watch.timings()).toEqual({ rights: 20, rows: 40, transaction: 1 });
});

test('a statement that was sent later is charged from then', async () => {
  const watch = new Stopwatch();
  const [first, second] = [statement(), statement()];
  const one = watch.time('rows', first.sent);
  await first.answer(110);
  now = 150;
  const other = watch.time('rows', second.sent);
  await second.answer(155);
  await Promise.all([one, other]);
  expect(watch.timings().rows).toBe(15);
});

test('what fails is charged too, and work that waits for nothing', async () => {
  const watch = new Stopwatch();
  const failing = statement();
  const timed = expect(watch.time('rows', failing.sent)).rejects.toThrow('no');
  await failing.fail(107);
  await timed;
  const decided = watch.charge('rights', () => {
    now += 3;
    return 'decided';
  });
  expect([decided, watch.timings()]).toEqual(['decided', { rights: 3, rows: 7, transaction: 0 }]);
});
