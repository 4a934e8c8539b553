export * from './migrations';
export { keepSealing, SEAL_ROWS } from './sealing/keep-sealing';
export { dropMonths, makeMonths } from './sealing/months';
export { broken, type LogReport, verifyLog } from './verifying/verify-log';
export { publishSeals } from './witness/publish-seals';
export { witnessedBy, witnessOf } from './witness/ring';
export { subscribeToSeals } from './witness/subscribe-to-seals';
export { type Access, type Accessor, valuesOf, WRITE_ACCESSES } from './writing/access-row';
