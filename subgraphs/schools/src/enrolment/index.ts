import { uuidStub, type Word } from '@ketengraaf/subgraph';
import { EnrolmentResolver, PupilResolver } from './enrolment.resolver';
import { EnrolmentRow } from './enrolment.row';
import { EnrolmentActsResolver } from './enrolment-acts.resolver';

/** Where youths go to school. */
export const enrolment: Word = {
  rows: [EnrolmentRow],
  resolvers: [PupilResolver, EnrolmentResolver, EnrolmentActsResolver],
  references: { Youth: uuidStub },
};
