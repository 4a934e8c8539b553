import { main } from '@ketengraaf/subgraph';
import { referrers } from './modules';

main(referrers);
