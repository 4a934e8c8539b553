import { Instant, OPAQUE_ID, outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** A youth was registered. */
@ObjectType({ description: 'A youth was registered, or was known already by this number (ingeschreven).', simpleResolvers: true })
export class YouthRegistered {
  @Field(() => ID, { description: OPAQUE_ID })
  youthId: string;
}

/** A number was looked up. */
@ObjectType({ description: 'A number was looked up (gezocht op BSN).', simpleResolvers: true })
export class BsnLookedUp {
  @Field(() => ID, { nullable: true, description: 'Opaque identifier of the youth; null where no youth is known by this number (kenmerk).' })
  youthId: string | null;
}

/** A code was made for a school. */
@ObjectType({ description: 'A code was made for a school (koppelcode uitgegeven).', simpleResolvers: true })
export class SchoolCodeIssued {
  @Field(() => String, { description: 'The code, to be told to the school and used once (koppelcode).' })
  code: string;

  @Field(() => Instant, { description: 'Until when it can be used (geldig tot).' })
  expiresAt: Date;
}

/** A school found its pupil. */
@ObjectType({ description: 'A school found its pupil (leerling gekoppeld).', simpleResolvers: true })
export class PupilLinked {
  @Field(() => ID, { description: OPAQUE_ID })
  youthId: string;
}

/** What registering can give. */
export const RegisterYouthOutcome = outcomeOf('RegisterYouthOutcome', 'What came of registering (uitkomst).', YouthRegistered);
/** What looking up can give. */
export const LookUpBsnOutcome = outcomeOf('LookUpBsnOutcome', 'What came of looking up (uitkomst).', BsnLookedUp);
/** What issuing a code can give. */
export const IssueSchoolCodeOutcome = outcomeOf('IssueSchoolCodeOutcome', 'What came of issuing a code (uitkomst).', SchoolCodeIssued);
/** What redeeming a code can give. */
export const LinkPupilOutcome = outcomeOf('LinkPupilOutcome', 'What came of redeeming a code (uitkomst).', PupilLinked);
