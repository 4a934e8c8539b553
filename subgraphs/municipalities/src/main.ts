import { main } from '@ketengraaf/subgraph';
import { municipalities } from './modules';

main(municipalities);
