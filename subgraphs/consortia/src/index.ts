export { consortia } from './modules';
