import type { Pending } from './attack';

/** Cases about what is not built. */
export const PENDING: readonly Pending[] = [
  { number: 18, name: 'full text where only persisted documents are taken', until: 'the gateway can be told to take those alone' },
  { number: 49, name: 'a subscription that outlives its token', until: 'there are subscriptions; today the document is refused' },
  { number: 81, name: 'a municipality that merges into another', until: 'municipalities merge' },
];
