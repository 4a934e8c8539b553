import { main } from '@ketengraaf/subgraph';
import { localTeams } from './modules';

main(localTeams);
