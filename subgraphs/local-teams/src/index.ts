export { localTeams } from './modules';
