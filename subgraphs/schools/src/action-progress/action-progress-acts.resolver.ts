import type { Context, Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { INPUT, type PupilChanged, PupilOutcome, said } from '../enrolment/pupil.outcome';
import { NoteProgressInput } from './action-progress.input';
import { noteProgress } from './note-progress';

const CONSTRAINTS = {
  action_is_of_one_pupil: {
    rule: 'action_is_of_one_pupil',
    message: 'Deze actie gaat over een andere leerling.',
    wouldSatisfy: 'Noem de leerling van de actie.',
  },
};

/** Notes of a school on its own actions. */
@Resolver()
export class ActionProgressActsResolver {
  @Mutation(() => PupilOutcome, { nullable: true, description: 'Notes how an action of the own school goes (voortgang noteren).' })
  noteProgress(@Arg('input', () => NoteProgressInput, INPUT) input: NoteProgressInput, @Ctx() context: Context): Promise<Outcome<PupilChanged>> {
    const noted = { ...input, action: input.action.toLowerCase(), youth: input.youth.toLowerCase(), note: said('note', input.note, 2_000) };
    return context.change('noteProgress', input, (room) => noteProgress(room, noted), CONSTRAINTS);
  }
}
