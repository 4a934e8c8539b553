import { Field, ID, ObjectType } from 'type-graphql';

/** Where a provider gives care. */
@ObjectType({ description: 'Place where a provider gives care (locatie).', simpleResolvers: true })
export class Location {
  @Field(() => ID, { description: 'Identifier of the location (kenmerk).' })
  id: string;

  @Field(() => String, { description: 'Name of the location (naam).' })
  name: string;

  @Field(() => String, { description: 'Code of the municipality it stands in (gemeentecode).' })
  municipalityCode: string;
}
