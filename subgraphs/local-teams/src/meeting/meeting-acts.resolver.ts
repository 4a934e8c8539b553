import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { INPUT, PlanOutcome, text } from '../plan/plan.outcome';
import type { OnPlan } from '../plan/work-on-plan';
import { holdMeeting, planMeeting } from './change-meeting';
import { HoldMeetingInput, PlanMeetingInput } from './meeting.input';

const MOST_GUESTS = 30;
const CONSTRAINTS = {
  one_start_meeting: { rule: 'one_start_meeting', message: 'Dit plan heeft al een startoverleg.', wouldSatisfy: 'Plan een voortgangsoverleg.' },
  a_guest_of_the_chain_has_an_organisation: {
    rule: 'a_guest_of_the_chain_has_an_organisation',
    message: 'Van een genodigde uit de keten ontbreekt de partij of de organisatie.',
    wouldSatisfy: 'Noem beide, of voor familie en vrienden geen van beide.',
  },
};

/** Meetings about a plan. */
@Resolver()
export class MeetingActsResolver {
  @Mutation(() => PlanOutcome, { nullable: true, description: 'Plans a meeting with whom the family wants there (overleg plannen).' })
  planMeeting(@Arg('input', () => PlanMeetingInput, INPUT) input: PlanMeetingInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    if (input.guests.length > MOST_GUESTS) throw badUserInput(`guests must be at most ${MOST_GUESTS}, not ${input.guests.length}.`);
    for (const { name, organisation } of input.guests) {
      text('guests.name', name);
      text('guests.organisation', organisation);
    }
    return context.change('planMeeting', input, (room) => planMeeting(room, input), CONSTRAINTS);
  }

  @Mutation(() => PlanOutcome, { nullable: true, description: 'Records that a meeting was held, and who came (overleg houden).' })
  holdMeeting(@Arg('input', () => HoldMeetingInput, INPUT) input: HoldMeetingInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    return context.change('holdMeeting', input, (room) => holdMeeting(room, input), CONSTRAINTS);
  }
}
