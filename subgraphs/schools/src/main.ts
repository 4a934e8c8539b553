import { main } from '@ketengraaf/subgraph';
import { schools } from './modules';

main(schools);
