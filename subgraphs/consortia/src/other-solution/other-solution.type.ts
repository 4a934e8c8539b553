import { Day, enumOf, Shows } from '@ketengraaf/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** What is done that no product code names. */
export const OtherSolutionKind = enumOf('OtherSolutionKind', 'What is done within help that no product code names (soort oplossing).', {
  MENTOR_OF_OWN_CHOICE: 'An adult the youth chose stands beside it (jouw ingebrachte mentor).',
  EXPERIENCED_PEER: 'Somebody who went through the same helps (ervaringsdeskundige).',
  PEER_GROUP: 'Youths or parents in the same situation meet (lotgenotengroep).',
  BUDDY: 'A volunteer does things together with the youth (maatje).',
  SPORT_OR_CULTURE: 'Sport, play, music or art, also at a club (sport, spel of cultuur).',
  ONLINE_PROGRAMME: 'A programme to follow online (online programma).',
  PARENT_COURSE: 'A course for the parents (oudercursus).',
  PRACTICAL_HELP: 'Practical help at home (praktische hulp thuis).',
  HELP_AT_SCHOOL: 'Somebody comes along at school (hulp op school).',
  OTHER: 'Something else, which is said in words (anders).',
});

/** What came of it. */
export const OtherSolutionOutcome = enumOf('OtherSolutionOutcome', 'What came of another solution (opbrengst).', {
  AS_MEANT: 'It brought what it was meant for (zoals bedoeld).',
  IN_PART: 'It brought some of that (ten dele).',
  DID_NOT_FIT: 'It did not fit this youth or family (niet passend).',
  NOT_TAKEN_UP: 'The youth or family did not take it up (geen gebruik van gemaakt).',
  UNKNOWN: 'It is not known (onbekend).',
});

/** What a consortium does within help that no product code names. */
@ObjectType({
  description: 'What a consortium does within help that no product code names, decided by who treats and read by no municipality (andere oplossing).',
  simpleResolvers: true,
})
export class OtherSolution {
  @Shows('CARE_CONTENT')
  @Field(() => ID, { nullable: true, description: 'Identifier of the solution (kenmerk).' })
  id: string | null;

  @Shows('CARE_CONTENT')
  @Field(() => OtherSolutionKind, { nullable: true, description: 'What kind of thing is done (soort).' })
  kind: keyof typeof OtherSolutionKind | null;

  @Shows('CARE_CONTENT')
  @Field(() => String, { nullable: true, description: 'What is done, by whom and what for (omschrijving).' })
  what: string | null;

  @Shows('CARE_CONTENT')
  @Field(() => String, { nullable: true, description: 'Name of who treats and decided on it (besloten door).' })
  decidedByName: string | null;

  @Shows('CARE_CONTENT')
  @Field(() => Day, { nullable: true, description: 'First day (vanaf).' })
  from: string | null;

  @Shows('CARE_CONTENT')
  @Field(() => Day, { nullable: true, description: 'Last day as it was meant, if that was said (bedoeld tot en met).' })
  plannedUntil: string | null;

  @Shows('CARE_CONTENT')
  @Field(() => Day, { nullable: true, description: 'Last day, once it is over: at the latest that of the help (tot en met).' })
  endedOn: string | null;

  @Shows('CARE_CONTENT')
  @Field(() => OtherSolutionOutcome, { nullable: true, description: 'What came of it; of what ended with the help nothing is said (opbrengst).' })
  outcome: keyof typeof OtherSolutionOutcome | null;

  @Shows('CARE_CONTENT')
  @Field(() => Int, { nullable: true, description: 'Version, to give when it is changed (versie).' })
  version: number | null;
}
