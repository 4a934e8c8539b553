import { hashOf, type Seal } from '../sealing/seal';
import type { Flaw } from './flaw';

/** Whether each seal is what its hash says, and follows on the one before it without a gap. */
export function checkChain(seals: readonly Seal[]): Flaw[] {
  return seals.flatMap((seal, index) => {
    const before = seals[index - 1];
    const flaw = (what: string): Flaw[] => [{ seal: seal.number, what }];
    if (seal.number !== (before?.number ?? 0) + 1) return [{ seal: (before?.number ?? 0) + 1, what: 'the seal is gone or there is more than one' }];
    if (hashOf(seal) !== seal.hash) return flaw('the seal itself was changed');
    if (seal.previous !== (before?.hash ?? '')) return flaw('it does not follow on the seal before it');
    return follows(seal, before) ? [] : flaw('it does not begin where the seal before it ended');
  });
}

/** A run of transactions that wrote in two months has two seals. */
function follows(seal: Seal, before: Seal | undefined): boolean {
  if (seal.fromTransaction === (before?.untilTransaction ?? '0')) return true;
  return (
    before !== undefined && seal.fromTransaction === before.fromTransaction && seal.untilTransaction === before.untilTransaction && seal.month > before.month
  );
}
