import { youth } from '@ketengraaf/door';
import { badUserInput, type Context, type Outcome, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { youthsById } from '../youth/youth.store';
import { Youth } from '../youth/youth.type';
import { CONSTRAINTS, type OfAddress, protectAddress, unprotectAddress } from './change-secret-address';
import { ProtectAddressInput, UnprotectAddressInput } from './secret-address.input';
import { AddressChanged, AddressOutcome } from './secret-address.outcome';
import { presentSecretsOfYouths } from './secret-address.store';
import { SecretAddress } from './secret-address.type';

const INPUT = { description: 'What to do (invoer).' } as const;
const REASON = { least: 10, most: 500 } as const;

/** What is secret of where a youth lives. */
@Resolver(() => Youth)
export class SecretAddressesResolver {
  @Shows('IDENTITY')
  @FieldResolver(() => [SecretAddress], {
    nullable: true,
    description: 'Addresses that are secret now, to those from whom they are not; null where there are none as well (geheime adressen).',
  })
  async secretAddresses(@Root() { id }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<SecretAddress[] | null> {
    const found = await door.many(presentSecretsOfYouths, youth(id), info);
    // an empty list would tell that there is none, and so its absence that there is one
    return found?.length ? found : null;
  }
}

/** Protecting an address. */
@Resolver()
export class SecretAddressActsResolver {
  @Mutation(() => AddressOutcome, {
    nullable: true,
    description: 'Keeps where a youth lives secret from the other parent and from every role that can do without (adres geheimhouden).',
  })
  protectAddress(@Arg('input', () => ProtectAddressInput, INPUT) input: ProtectAddressInput, @Ctx() context: Context): Promise<Outcome<OfAddress>> {
    const wish = { youth: input.youth.toLowerCase(), person: input.person?.toLowerCase() ?? null, reason: said(input.reason) };
    return context.change('protectAddress', input, (room) => protectAddress(room, wish), CONSTRAINTS);
  }

  @Mutation(() => AddressOutcome, { nullable: true, description: 'Ends the secrecy of an address from now on (geheimhouding adres beëindigen).' })
  unprotectAddress(@Arg('input', () => UnprotectAddressInput, INPUT) input: UnprotectAddressInput, @Ctx() context: Context): Promise<Outcome<OfAddress>> {
    const wish = { youth: input.youth.toLowerCase(), secret: input.secret.toLowerCase(), reason: said(input.reason) };
    return context.change('unprotectAddress', input, (room) => unprotectAddress(room, wish));
  }
}

/** The youth whose places are secret. */
@Resolver(() => AddressChanged)
export class AddressChangedResolver {
  @FieldResolver(() => Youth, { nullable: true, description: 'The youth (jeugdige).' })
  youth(@Root() { youthId }: AddressChanged, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Youth | null> {
    return door.one(youthsById, youth(youthId), info);
  }
}

function said(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length < REASON.least || trimmed.length > REASON.most) throw badUserInput(`reason must have ${REASON.least} to ${REASON.most} characters.`);
  return trimmed;
}
