export { municipalities } from './modules';
