import type { Caller, DataClass, Reason } from '@ketengraaf/core';
import { PURPOSES_OF_CLASS } from './purposes';

/** Decides about data without a person in it, such as places: every role may see it, for the purposes of its class. */
export function refusePublic({ purpose }: Pick<Caller, 'purpose'>, dataClass: DataClass): Reason | undefined {
  return PURPOSES_OF_CLASS[dataClass].includes(purpose) ? undefined : 'PURPOSE_NOT_ALLOWED';
}
