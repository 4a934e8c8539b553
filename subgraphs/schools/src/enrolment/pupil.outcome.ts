import { badUserInput, OPAQUE_ID, outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Something was made or changed about a pupil; what is selected of `youth` is read afresh. */
@ObjectType({ description: 'Something was made or changed about a pupil (leerling gewijzigd).', simpleResolvers: true })
export class PupilChanged {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;

  youthId: string;
}

/** What an act of a school about a pupil gives. */
export const PupilOutcome = outcomeOf(
  'PupilOutcome',
  'What an act about a pupil gives: the pupil as it is since, or why nothing was changed (resultaat).',
  PupilChanged,
);

/** How the one argument of an act is described. */
export const INPUT = { description: 'What to record (invoer).' } as const;

/** A text without blanks around it; anything but 1 to `most` characters is refused. */
export function said(name: string, text: string, most: number): string {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > most || trimmed.includes('\u0000')) throw badUserInput(`${name} must be 1 to ${most} characters of text.`);
  return trimmed;
}
