import { SECRETS } from '@ketengraaf/testkit';
import { misbehave } from '../upstream-faults';
import type { Proving } from './proving';

/** Parties that answer what no party should, and gateways that pass it on. */
export function upstreamFaults(proving: () => Proving): void {
  test('a party that misbehaves costs its own fields', async () => {
    const cases = [
      ['local-teams', 'fails'],
      ['consortia', 'cuts-json'],
      ['schools', 'talks-html'],
    ] as const;
    expect((await misbehave(proving().stack, cases)).wrong).toEqual([]);
  }, 120_000);

  test('a gateway that answers with what it told another, loses what others gave, or tells what a party said, is seen', async () => {
    const tamper = (answer: string, last: string): string => {
      if (answer.includes('"urgency"')) return last;
      return answer.replace(/"number":"[^"]*"/g, '"number":null').replace('"errors":[{', `"errors":[{"cause":"${SECRETS[0]}",`);
    };
    const { wrong } = await misbehave(proving().stack, [['schools', 'fails']], undefined, tamper);
    expect(wrong.join('; ')).toMatch(/query referrers: .*(other fields|differs)/);
    expect(wrong.join('; ')).toMatch('number differs');
    expect(wrong.join('; ')).toMatch(`told ${SECRETS[0]}`);
  }, 120_000);
}
