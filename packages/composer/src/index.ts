export { compose } from './compose';
export { partySchema } from './party-schema';
export { run } from './run';
