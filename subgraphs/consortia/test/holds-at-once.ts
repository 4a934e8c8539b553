import { uuidOf } from '@ketengraaf/core';
import { ask, type PartyDatabase } from '@ketengraaf/testkit';
import { caller } from './caller';

const RESERVE = `mutation ($unit: UUID!) { reservePlace(input: { unit: $unit }) { __typename ... on RuleViolated { rule } } }`;

/** Lets so many people want a place of one unit at the same time; how many got one, and how many heard that there is none. */
export async function holdsAtOnce(chain: PartyDatabase, unit: string, count: number): Promise<{ kept: number; refused: number }> {
  const answers = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const who = caller(`searcher ${index}`, 'referrers', uuidOf('practice', index), 'GENERAL_PRACTITIONER', 'REFERRAL');
      const { data, errors } = await ask(chain, who, RESERVE, { unit });
      if (errors.length > 0) throw new Error(errors.join());
      return data?.reservePlace as { __typename: string; rule?: string };
    }),
  );
  return {
    kept: answers.filter(({ __typename }) => __typename === 'ReservationKept').length,
    refused: answers.filter(({ rule }) => rule === 'place_is_free').length,
  };
}
