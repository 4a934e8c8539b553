import type { Word } from '@ketengraaf/subgraph';
import { IntakeResolver } from './intake.resolver';
import { IntakeActsResolver } from './intake-acts.resolver';

/** What a consortium answers to referrals. */
export const intake: Word = { resolvers: [IntakeResolver, IntakeActsResolver] };
