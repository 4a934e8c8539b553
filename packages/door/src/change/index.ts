export { type Change, change } from './change';
export { hold, isRefusal, notFound, type Refusal, Refused, type Violation, versionConflict, violated } from './refused';
export { type Key, keyOf } from './remember';
export { type Deed, type NamedAct, Room } from './room';
