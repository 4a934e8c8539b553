import { ChangeInput, Day, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType } from 'type-graphql';
import { Sex } from '../youth/youth.type';

/** A youth to register. */
@InputType({ description: 'A youth to register (inschrijving).' })
export class RegisterYouthInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'Citizen service number; a youth need not have one (BSN).' })
  bsn?: string | null;

  @Field(() => String, { description: 'Given name (voornaam).' })
  givenName: string;

  @Field(() => String, { description: 'Family name (achternaam).' })
  familyName: string;

  @Field(() => Day, { description: 'Day of birth (geboortedatum).' })
  birthDate: string;

  @Field(() => Sex, { description: 'Sex as registered (geslacht).' })
  sex: keyof typeof Sex;

  @Field(() => String, { description: 'GM code of the municipality where the youth lives (gemeentecode).' })
  municipality: string;

  @Field(() => Uuid, { nullable: true, description: 'Local team that registers, where the municipality has more than one (lokaal team).' })
  team?: string | null;

  @Field(() => Uuid, { nullable: true, description: 'Family the youth belongs to, of those the asker is involved with; a new one if left out (gezin).' })
  family?: string | null;
}

/** A number to look up. */
@InputType({ description: 'A number to look up (zoekvraag).' })
export class LookUpBsnInput {
  @Field(() => String, { description: 'Citizen service number (BSN).' })
  bsn: string;
}

/** A pupil to give a school the code of. */
@InputType({ description: 'A pupil to give a school the code of (koppelcode).' })
export class IssueSchoolCodeInput extends ChangeInput {
  @Field(() => Uuid, { description: 'Identifier of the youth (kenmerk).' })
  youth: string;

  @Field(() => String, { description: 'BRIN code of the school (BRIN).' })
  school: string;
}

/** A code to redeem. */
@InputType({ description: 'A code to redeem (koppelcode).' })
export class LinkPupilInput extends ChangeInput {
  @Field(() => String, { description: 'Code the case director gave (koppelcode).' })
  code: string;
}
