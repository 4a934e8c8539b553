export { schools } from './modules';
