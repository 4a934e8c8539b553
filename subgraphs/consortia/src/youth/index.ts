import { uuidStub, type Word } from '@ketengraaf/subgraph';
import { Youth } from './youth.type';

/** Youths, to whom the other words add what consortia do for them. */
export const youth: Word = { types: [Youth], references: { Youth: uuidStub } };
