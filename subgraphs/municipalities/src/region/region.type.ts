import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A region of municipalities. */
@ObjectType({ description: 'Region in which municipalities arrange youth care together (jeugdhulpregio).', simpleResolvers: true })
@Directive('@key(fields: "code")')
export class YouthCareRegion {
  @Field(() => ID, { description: 'Code of the region (regiocode).' })
  code: string;

  @Field(() => String, { nullable: true, description: 'Name of the region (naam).' })
  name: string | null;

  supraRegionCode: string | null;
}

/** Regions that work together. */
@ObjectType({ description: 'Regions that arrange rare and heavy care together (bovenregionaal samenwerkingsverband).', simpleResolvers: true })
export class SupraRegion {
  @Field(() => ID, { description: 'Code of the cooperation (code).' })
  code: string;

  @Field(() => String, { description: 'Name of the cooperation (naam).' })
  name: string;
}
