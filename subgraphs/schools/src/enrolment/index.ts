import { uuidStub, type Word } from '@ketengraaf/subgraph';
import { EnrolmentResolver, PupilResolver } from './enrolment.resolver';
import { EnrolmentRow } from './enrolment.row';

/** Where youths go to school. */
export const enrolment: Word = {
  rows: [EnrolmentRow],
  resolvers: [PupilResolver, EnrolmentResolver],
  references: { Youth: uuidStub },
};
