/** Why a party gave no usable answer. */
export type FailureReason = 'DEADLINE' | 'UNREACHABLE' | 'BUSY' | 'STATUS' | 'NOT_JSON' | 'TOO_LARGE' | 'SHAPE' | 'REFUSED_US' | 'INTERNAL' | 'CANCELLED';

/** A party gave no usable answer. Carries a word of a closed list and nothing of what the party said. */
export class PartyFailure extends Error {
  constructor(readonly reason: FailureReason) {
    super(`a party gave no usable answer: ${reason}`);
    this.name = 'PartyFailure';
  }
}
