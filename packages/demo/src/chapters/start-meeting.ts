import type { Chapter } from '../play/act';
import type { Setting } from '../scene/setting';
import { againstRule, done, onPlan } from './acting';

/** The start meeting: a signed safety plan, a goal, actions with one owner each, and a plan that is adopted and carried out. */
export function startMeeting({ youth, players, school, mother, day }: Setting): Chapter {
  return {
    title: 'Het startoverleg: één gezin, één plan, één regisseur',
    acts: [
      onPlan({
        who: 'director',
        does: 'plant het startoverleg met wie het gezin erbij wil',
        run: 'plan-meeting',
        input: {
          kind: 'START_MEETING',
          at: `${day(1)}T13:30:00.000Z`,
          guests: [{ name: 'Buurvrouw' }, { name: players.coordinator.name, party: 'SCHOOLS', organisation: school.id }],
        },
        names: { meeting: 'planMeeting.id' },
      }),
      onPlan({ who: 'director', does: 'houdt het overleg; iedereen is er', run: 'hold-meeting', input: { meeting: '$meeting', heldOn: day(0), absent: [] } }),
      onPlan({
        who: 'director',
        does: 'vraagt moeder hoe veilig het is, op een schaal van 0 tot 10: een 6',
        run: 'score-safety',
        input: { scoredBy: players.mother.name, score: 6, youth: youth.id },
      }),
      onPlan({
        who: 'director',
        does: 'spreekt met het gezin een veiligheidsplan af',
        run: 'agree-safety-plan',
        input: {
          reviewOn: day(60),
          agreements: [
            { agreement: 'Bij ruzie belt moeder eerst de buurvrouw.', keptBy: mother, keptByName: players.mother.name },
            { agreement: `Alleen ouders of buurvrouw halen ${youth.name} op.`, keptBy: school.id, keptByName: school.name, youth: youth.id },
          ],
        },
      }),
      againstRule({
        who: 'director',
        does: 'wil het plan al vaststellen',
        run: 'adopt-plan',
        with: { input: { plan: '$plan', version: '$version', nextEvaluationOn: day(90) } },
        rule: 'a_plan_has_a_goal',
      }),
      done({ who: 'mother', does: 'ondertekent het veiligheidsplan zelf', run: 'sign-safety-plan', with: { input: { plan: '$plan' } }, type: 'PlanChanged' }),
      onPlan({
        who: 'director',
        does: `zet het doel van ${youth.name} in het plan: weer elke dag naar school`,
        run: 'add-goal',
        input: { lifeDomain: 'SCHOOL', title: 'Elke dag naar school', desiredResult: 'Vier weken achter elkaar alle dagdelen', youth: youth.id },
        names: { goal: 'addGoal.id' },
      }),
      onPlan({
        who: 'director',
        does: `geeft ${school.name} een eigen actie`,
        run: 'add-action',
        input: {
          goal: '$goal',
          title: 'Rustige start van de dag',
          owner: { party: 'SCHOOLS', organisation: school.id, name: players.coordinator.name },
          dueOn: day(21),
        },
        names: { action: 'addAction.id' },
      }),
      onPlan({
        who: 'director',
        does: 'stelt het plan met het gezin vast',
        run: 'adopt-plan',
        input: { version: '$version', nextEvaluationOn: day(90) },
      }),
      onPlan({ who: 'director', does: 'laat het plan uitvoeren', run: 'carry-out-plan', input: { version: '$version' } }),
    ],
  };
}
