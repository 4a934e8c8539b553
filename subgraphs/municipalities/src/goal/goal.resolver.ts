import { type Context, Day, Theme, type ThemeName } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { dayAsked } from '../day-asked';
import { holdsOn } from '../holds-on';
import { targetsOfGoals } from '../indicator/indicator.store';
import { IndicatorTarget } from '../indicator/indicator.type';
import { Arrangement } from '../participation/participation.type';
import { agendaOfGoals, goalsOfArrangements } from './goal.store';
import { AgendaItem, TransformationGoal } from './goal.type';

/** What an arrangement wants to become different. */
@Resolver(() => Arrangement)
export class ArrangementGoalResolver {
  @FieldResolver(() => [TransformationGoal], { nullable: true, description: 'Its goals that hold on a day (transformatiedoelen).' })
  async goals(
    @Root() { id }: Arrangement,
    @Arg('on', () => Day, { nullable: true, description: 'The day; today if left out (peildatum).' }) on: string | null,
    @Arg('theme', () => Theme, { nullable: true, description: 'Only about this; all if left out (thema).' }) theme: ThemeName | null,
    @Ctx() { door }: Context,
  ): Promise<TransformationGoal[]> {
    const [day, goals] = await Promise.all([dayAsked(on, door), door.entries(goalsOfArrangements, id)]);
    return goals.filter((goal) => holdsOn(goal, day) && (theme ?? goal.theme) === goal.theme);
  }
}

/** What is done for a goal, and by what it is measured. */
@Resolver(() => TransformationGoal)
export class TransformationGoalResolver {
  @FieldResolver(() => [AgendaItem], { nullable: true, description: 'What parties do together for it (partnerschapsagenda).' })
  agenda(@Root() { id }: TransformationGoal, @Ctx() { door }: Context): Promise<AgendaItem[]> {
    return door.entries(agendaOfGoals, id);
  }

  @FieldResolver(() => [IndicatorTarget], { nullable: true, description: 'By what it is measured (indicatoren met streefwaarde).' })
  targets(@Root() { id }: TransformationGoal, @Ctx() { door }: Context): Promise<IndicatorTarget[]> {
    return door.entries(targetsOfGoals, id);
  }
}
