import type { Day, LifeDomain, Party } from '@ketengraaf/core';

/** What the method asks for beside goals and actions, as far as it was done for a plan. */
export interface MethodRecord {
  readonly intakeBeganOn: Day | null;
  readonly intakeDoneOn: Day | null;
  readonly closingBeganOn: Day | null;
  readonly closeReason: 'AS_PLANNED' | 'IN_AGREEMENT' | 'BY_FAMILY' | 'BY_PROFESSIONAL' | 'CIRCUMSTANCES' | null;
  readonly offer: OfferRecord | null;
  readonly meetings: readonly MeetingRecord[];
  readonly strengthsAndWorries: readonly StrengthOrWorryRecord[];
  readonly safety: SafetyRecord | null;
  readonly scalings: readonly ScalingRecord[];
}

/** The offer of a family-group plan. */
interface OfferRecord {
  readonly on: Day;
  readonly outcome: 'ACCEPTED' | 'WAIVED' | 'THREAT' | 'INTEREST_OF_CHILD' | null;
  readonly outcomeOn: Day | null;
  readonly reason: string | null;
}

/** A meeting about the plan, in the afternoon of its day, with whom the family wants there. */
interface MeetingRecord {
  readonly kind: 'START_MEETING' | 'PROGRESS_MEETING' | 'CASE_CONFERENCE';
  readonly on: Day;
  readonly isHeld: boolean;
  readonly guests: readonly { readonly party: Party | null; readonly organisation: string | null; readonly name: string }[];
}

/** What was said of how it goes; about a youth, or about the family (null). */
interface StrengthOrWorryRecord {
  readonly kind: 'STRENGTH' | 'WORRY' | 'COMPLICATION' | 'EARLIER_HELP';
  readonly domain: LifeDomain;
  readonly youth: string | null;
  readonly statement: string;
  readonly saidBy: string;
  readonly on: Day;
}

/** What is known and agreed of safety. */
interface SafetyRecord {
  readonly check: { readonly on: Day; readonly isSafe: boolean; readonly extraActions: string | null };
  readonly scores: readonly { readonly by: string; readonly score: number; readonly on: Day }[];
  readonly plan: {
    readonly agreedOn: Day;
    readonly reviewOn: Day;
    readonly agreements: readonly { readonly text: string; readonly youth: string | null; readonly keptBy: string; readonly keptByName: string }[];
    readonly signatures: readonly { readonly signer: string; readonly name: string; readonly manner: 'ONLINE' | 'ON_PAPER' }[];
  } | null;
}

/** A move to another level of help. */
interface ScalingRecord {
  readonly from: Level;
  readonly to: Level;
  readonly reason: string;
  readonly decidedBy: string;
  readonly on: Day;
}

type Level = 'OWN_STRENGTH' | 'LOCAL_TEAM' | 'SPECIALIST' | 'PRESSURE' | 'COERCION';
