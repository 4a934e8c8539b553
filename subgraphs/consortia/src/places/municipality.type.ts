import type { Service } from '@ketengraaf/core';
import { Day, ENTITY, ServiceKind } from '@ketengraaf/subgraph';
import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';

/** That a contract covers a service for a municipality: the municipalities' words, which the search for places filters by. */
@ObjectType({ description: 'That a contract covers a service for a municipality, and when (contractdekking).', simpleResolvers: true })
@Directive('@shareable')
export class ContractCoverage {
  @Field(() => ServiceKind, { nullable: true, description: 'The service (hulpvorm).' })
  service: Service | null;

  @Field(() => ID, { nullable: true, description: 'Identifier of the contractor, a consortium or a provider (kenmerk opdrachtnemer).' })
  consortiumId: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the contractor (opdrachtnemer).' })
  consortiumName: string | null;

  @Field(() => ID, { nullable: true, description: 'Identifier of the contract (kenmerk raamcontract).' })
  contractId: string | null;

  @Field(() => Day, { nullable: true, description: 'First day it covers; null if it always did (vanaf).' })
  from: string | null;

  @Field(() => Day, { nullable: true, description: 'First day it covers no more (tot).' })
  until: string | null;
}

/** A municipality, to which the consortia add where there is place for its youths. */
@ObjectType({ description: ENTITY.Municipality, simpleResolvers: true })
@Directive('@key(fields: "code")')
export class Municipality {
  @Field(() => ID, { description: 'GM and the four digits of the municipality (gemeentecode).' })
  code: string;

  @Directive('@external')
  @Field(() => Float, { nullable: true })
  latitude: number | null;

  @Directive('@external')
  @Field(() => Float, { nullable: true })
  longitude: number | null;

  @Directive('@external')
  @Field(() => [ContractCoverage], { nullable: true })
  contractCoverage: ContractCoverage[] | null;
}
