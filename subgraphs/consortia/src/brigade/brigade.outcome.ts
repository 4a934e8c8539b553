import { OPAQUE_ID, outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** A deployment was asked for, declined or started, or its outcome recorded. */
@ObjectType({ description: 'A deployment of the mobile brigade was asked for, declined, started or looked back on (inzet gewijzigd).', simpleResolvers: true })
export class BrigadeChanged {
  @Field(() => ID, { description: OPAQUE_ID })
  deploymentId: string;

  youthId: string;
}

/** What asking can give. */
export const RequestMobileBrigadeOutcome = outcomeOf('RequestMobileBrigadeOutcome', 'What came of asking for the mobile brigade (uitkomst).', BrigadeChanged);
/** What declining can give. */
export const DeclineMobileBrigadeOutcome = outcomeOf('DeclineMobileBrigadeOutcome', 'What came of declining a request (uitkomst).', BrigadeChanged);
/** What starting can give. */
export const StartDeploymentOutcome = outcomeOf('StartDeploymentOutcome', 'What came of starting a deployment (uitkomst).', BrigadeChanged);
/** What recording can give. */
export const RecordOutcomeOutcome = outcomeOf('RecordOutcomeOutcome', 'What came of recording an outcome (uitkomst).', BrigadeChanged);
