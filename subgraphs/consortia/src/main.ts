import { main } from '@ketengraaf/subgraph';
import { consortia } from './modules';

main(consortia);
