import { ChangeInput, Day, OPAQUE_ID, PartyName, Uuid } from '@ketengraaf/subgraph';
import { Field, ID, InputType } from 'type-graphql';

/** Who joins the team around a youth, as what, and until when. */
@InputType({ description: 'Who joins the team around a youth, as what, and until when (deelname aan het team).' })
export class JoinTeamInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The youth (jeugdige).' })
  youth: string;

  @Field(() => PartyName, { description: 'Party of the organisation (ketenpartij).' })
  party: keyof typeof PartyName;

  @Field(() => ID, { description: 'Organisation the person works for (organisatie).' })
  organisation: string;

  @Field(() => Uuid, { description: 'The person (persoon).' })
  person: string;

  @Field(() => String, { description: 'Role, such as CARE_PROFESSIONAL or BRIGADE_EXPERT (rol).' })
  role: string;

  @Field(() => Day, { nullable: true, description: 'Last day of it; experts who come for a time have one within twelve weeks (tot en met).' })
  until?: string | null;
}

/** Who leaves the team. */
@InputType({ description: 'Who leaves the team around a youth (einde deelname).' })
export class LeaveTeamInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The youth (jeugdige).' })
  youth: string;

  @Field(() => Uuid, { description: OPAQUE_ID })
  involvement: string;
}
