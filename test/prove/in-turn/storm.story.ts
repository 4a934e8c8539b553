import { soak } from '../soak';
import { storm } from '../storm';
import { startTamperingGateway } from '../tampering-gateway';
import type { Proving } from './proving';

const SEED = 'every test run';

/** Many callers at once, honest and not, and steady work while consents are withdrawn. */
export function storms(proving: () => Proving): void {
  test('in a storm of honest, expired, forged and replayed tokens and proofs nobody gets what is another’s, and nobody in who may not', async () => {
    const { wrong, requests, answered, refused, late } = await storm(proving().stack, { seed: SEED, count: 250 });
    process.stdout.write(`storm: ${requests} questions, ${answered} answered, ${refused} refused, ${late} late\n`);
    expect(wrong).toEqual([]);
    expect(requests).toBe(250);
    expect(answered).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(50);
  }, 120_000);

  test('a gateway that answers one caller with what it told another is seen', async () => {
    const swapped = await startTamperingGateway(proving().stack.url, (_answer, last) => last);
    const { wrong } = await storm(proving().stack, { seed: 'swapped', count: 120, url: swapped.url });
    await swapped.close();
    expect(wrong.length).toBeGreaterThan(5);
  }, 120_000);

  test('while consents are withdrawn under steady work no answer is wrong and nothing grows without bounds', async () => {
    const { wrong, tooLate, unbounded, answered, refused, withdrawals } = await soak(proving().stack, proving().parties, { seed: SEED, seconds: 8 });
    expect({ wrong, tooLate, unbounded }).toEqual({ wrong: [], tooLate: 0, unbounded: [] });
    expect([answered > 0, refused > 0, withdrawals > 0]).toEqual([true, true, true]);
  }, 120_000);
}
