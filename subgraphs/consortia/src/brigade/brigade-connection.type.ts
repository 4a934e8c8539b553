import { enumOf, PageInfo } from '@ketengraaf/subgraph';
import { Field, ObjectType } from 'type-graphql';
import type { BrigadeState } from './brigade.rules';
import { BrigadeDeployment } from './brigade.type';

/** How a deployment stands. */
export const BrigadeStateKind = enumOf<BrigadeState>('BrigadeState', 'How a deployment of the mobile brigade stands (stand van de inzet).', {
  REQUESTED: 'It was asked for (aangevraagd).',
  DECLINED: 'It was declined (afgewezen).',
  PLANNED: 'It is to start (gepland).',
  AT_WORK: 'The experts are there (lopend).',
  ENDED: 'It is over (beëindigd).',
});

/** One deployment in a page. */
@ObjectType({ description: 'A deployment in a page of them (inzet van de mobiele brigade).', simpleResolvers: true })
export class BrigadeDeploymentEdge {
  @Field(() => String, { description: 'Where it stands in the list (cursor).' })
  cursor: string;

  @Field(() => BrigadeDeployment, { description: 'The deployment (inzet).' })
  node: BrigadeDeployment;
}

/** A page of deployments. */
@ObjectType({ description: 'Page of deployments of the mobile brigade (inzetten).', simpleResolvers: true })
export class BrigadeDeploymentConnection {
  @Field(() => [BrigadeDeploymentEdge], { description: 'The deployments on this page (inzetten).' })
  edges: BrigadeDeploymentEdge[];

  @Field(() => PageInfo, { description: 'Whether there is more (pagina).' })
  pageInfo: PageInfo;
}
