import type { Word } from '@ketengraaf/subgraph';
import { CourseActsResolver } from './course-acts.resolver';

/** Help as it begins, changes and ends. */
export const course: Word = { resolvers: [CourseActsResolver] };
