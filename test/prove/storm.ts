import { randomOf } from '@ketengraaf/regions';
import type { TestStack } from '@ketengraaf/testkit';
import { type Gust, gusts } from './gusts';

/** What came of many callers at once. */
export interface Stormed {
  readonly requests: number;
  readonly answered: number;
  readonly refused: number;
  /** Honest questions that were not answered whole in time, and got nothing wrong either. */
  readonly late: number;
  readonly wrong: readonly string[];
}

const AT_ONCE = 24;

/** Counts of nothing yet. */
export const CALM: Stormed = { requests: 0, answered: 0, refused: 0, late: 0, wrong: [] };

/** Sends one question and counts what became of it. */
export async function sendInto(so: Stormed, { name, send }: Gust): Promise<Stormed> {
  // a connection that breaks is no answer to anybody
  const fate = await send().catch((error: Error) => ({ wrong: `${name} broke: ${error.message}` }));
  return {
    requests: so.requests + 1,
    answered: so.answered + (fate === 'ANSWERED' ? 1 : 0),
    refused: so.refused + (fate === 'REFUSED' ? 1 : 0),
    late: so.late + (fate === 'LATE' ? 1 : 0),
    wrong: typeof fate === 'string' ? so.wrong : [...so.wrong, fate.wrong],
  };
}

/** Has two dozen callers at once ask with honest, expired, forged and replayed tokens and proofs, in an order the seed gives. */
export async function storm(
  stack: TestStack,
  { seed, count, url = stack.url }: { readonly seed: string; readonly count: number; readonly url?: string },
  progress: (requests: number) => void = () => undefined,
): Promise<Stormed> {
  const random = randomOf('storm', seed);
  const kinds = await gusts(stack, url);
  const queue = Array.from({ length: count }, () => random.pick(kinds));
  let so = CALM;
  const lane = async (): Promise<void> => {
    for (let gust = queue.pop(); gust; gust = queue.pop()) {
      const { requests, answered, refused, late, wrong } = await sendInto(CALM, gust);
      so = {
        requests: so.requests + requests,
        answered: so.answered + answered,
        refused: so.refused + refused,
        late: so.late + late,
        wrong: [...so.wrong, ...wrong],
      };
      progress(so.requests);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return so;
}
