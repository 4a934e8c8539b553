export { referrers } from './modules';
