import { consentProblem } from '@ketengraaf/access';
import { dayOf } from '@ketengraaf/core';
import { youth } from '@ketengraaf/door';
import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Youth } from '../youth/youth.type';
import { allConsentsOfYouths, consentsOfYouths, requestsOfYouths } from './consent.store';
import { Consent, ConsentRequest } from './consent.type';

/** The consents of a youth. */
@Resolver(() => Youth)
export class ConsentResolver {
  @Shows('CONSENT')
  @FieldResolver(() => [Consent], { nullable: true, description: 'Consents that hold now, the oldest first (toestemmingen).' })
  async consents(
    @Root() { id }: Youth,
    @Arg('former', () => Boolean, { defaultValue: false, description: 'Whether those that were withdrawn or are past their end come too (ook vroegere).' })
    former: boolean,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Consent[] | null> {
    const found = await door.many(former ? allConsentsOfYouths : consentsOfYouths, youth(id), info);
    const isNameless = found !== null && (await door.hidesAddress(youth(id)));
    return found?.map((consent) => ({ ...consent, problem: problemOf(consent, found), ...(isNameless ? { organisation: null } : {}) })) ?? null;
  }

  @Shows('CONSENT')
  @FieldResolver(() => [ConsentRequest], { nullable: true, description: 'Requests for consent with their answers, the latest first (vragen om toestemming).' })
  async consentRequests(@Root() { id }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<ConsentRequest[] | null> {
    const found = await door.many(requestsOfYouths, youth(id), info);
    return found && (await door.hidesAddress(youth(id))) ? found.map((one) => ({ ...one, organisation: null })) : found;
  }
}

/** Why a consent that runs opens nothing, taken together with the others for the same organisation and class. */
function problemOf({ organisation, dataClass, state, birthDate, readAt }: Consent, all: readonly Consent[]): Consent['problem'] {
  if (state !== 'GIVEN' || dataClass === null) return null;
  const together = all.filter((other) => other.state === 'GIVEN' && other.organisation === organisation && other.dataClass === dataClass);
  const givenBy = together.flatMap(({ giver }) => (giver === null ? [] : [giver]));
  return consentProblem([{ dataClass, birthDate, givenBy }], dataClass, dayOf(readAt)) ?? null;
}
