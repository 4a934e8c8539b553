import { explain, holds, isOpenedBy, type Picture } from '@ketengraaf/access';
import { DATA_CLASSES, type DataClass, isCitizenRole, type Role } from '@ketengraaf/core';
import { youth } from '@ketengraaf/door';
import { type Context, partyName, pictureFor, told, Uuid } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { onlookersAt } from './onlookers.rules';
import { Onlooker } from './who-may-see.type';

const MAY_ASK: readonly Role[] = ['YOUTH', 'CUSTODIAL_PARENT', 'CASE_DIRECTOR', 'PRIVACY_OFFICER'];
const PERSONAL = (Object.keys(DATA_CLASSES) as DataClass[]).filter((dataClass) => dataClass !== 'PLACES' && dataClass !== 'BUDGET');

/** Who may see what of a youth now. */
@Resolver()
export class WhoMaySeeResolver {
  @Query(() => [Onlooker], {
    nullable: true,
    description: 'Everybody who may see something of a youth now, on what ground and until when; for the family and the case director (wie mag wat zien).',
  })
  async whoMaySee(
    @Arg('youth', () => Uuid, { description: 'Identifier of the youth (kenmerk).' }) youthId: string,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Onlooker[] | null> {
    const picture = await pictureFor(door, youthId.toLowerCase(), MAY_ASK, info);
    if (!picture) return null;
    const { now } = await door.enter();
    const onlookers = onlookersAt(picture, now).flatMap((asker) => seenBy(picture, asker, now));
    return (await door.hidesAddress(youth(picture.youth))) ? onlookers.map((one) => ({ ...one, organisation: null })) : onlookers;
  }
}

function seenBy(picture: Picture, asker: ReturnType<typeof onlookersAt>[number], now: Date): Onlooker[] {
  const wondering = { asker, isKeeper: !isCitizenRole(asker.role), areFactsFresh: true };
  const classes = PERSONAL.map((dataClass) => explain(picture, wondering, dataClass, now)).filter(
    ({ shows, showsOfOwn, reason }) => shows !== 'NONE' || showsOfOwn !== 'NONE' || reason === 'PROCESSING_RESTRICTED',
  );
  const { party, organisation, person = null, role } = asker;
  const door = picture.doors.find((one) => holds(one, now) && isOpenedBy(one, asker) && one.person === person);
  const emergency = { emergencyUntil: door?.until ? new Date(door.until) : null, isEmergencyReviewed: door ? door.reviewed : null };
  return classes.length === 0 ? [] : [{ party: partyName(party), organisation, person, role, ...emergency, classes: classes.map((one) => told(asker, one)) }];
}
