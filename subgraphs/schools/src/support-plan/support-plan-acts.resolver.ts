import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { INPUT, type PupilChanged, PupilOutcome, said } from '../enrolment/pupil.outcome';
import { recordSupportNeed, signActionPart } from './change-support-plan';
import { RecordSupportNeedInput, SignActionPartInput } from './support-plan.input';
import { isSchoolYear } from './support-plan.rules';

const saidOrNull = (name: string, text: string | null | undefined, most: number): string | null => (text ? said(name, text, most) : null);

/** What a pupil needs, and the consent to what school does about it. */
@Resolver()
export class SupportPlanActsResolver {
  @Mutation(() => PupilOutcome, {
    nullable: true,
    description: 'Records what a pupil needs; consent to the action section is asked anew (ondersteuningsbehoefte vastleggen).',
  })
  recordSupportNeed(@Arg('input', () => RecordSupportNeedInput, INPUT) input: RecordSupportNeedInput, @Ctx() context: Context): Promise<Outcome<PupilChanged>> {
    if (!isSchoolYear(input.schoolYear)) throw badUserInput('schoolYear must be two years that follow on each other, such as 2025-2026.');
    const recorded = {
      ...input,
      youth: input.youth.toLowerCase(),
      need: said('need', input.need, 200),
      exitLevel: saidOrNull('exitLevel', input.exitLevel, 100),
      summary: saidOrNull('summary', input.summary, 2_000),
    };
    return context.change('recordSupportNeed', input, (room) => recordSupportNeed(room, recorded));
  }

  @Mutation(() => PupilOutcome, {
    nullable: true,
    description: 'Consents to the action section, or records a signature on paper (instemmen met handelingsdeel).',
  })
  signActionPart(@Arg('input', () => SignActionPartInput, INPUT) input: SignActionPartInput, @Ctx() context: Context): Promise<Outcome<PupilChanged>> {
    const signed = { ...input, plan: input.plan.toLowerCase(), signer: saidOrNull('signer', input.signer, 200) };
    return context.change('signActionPart', input, (room) => signActionPart(room, signed));
  }
}
