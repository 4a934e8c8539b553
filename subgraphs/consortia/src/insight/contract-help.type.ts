import { Field, Int, ObjectType } from 'type-graphql';

const HIDDEN = 'null where it is fewer than ten, or would tell such a number';

/** How many youths are helped under a contract. */
@ObjectType({ description: 'How many youths are helped under a contract (jeugdigen in hulp).', simpleResolvers: true })
export class ContractHelp {
  @Field(() => Int, { nullable: true, description: `Youths whose help runs within its term; ${HIDDEN} (regulier).` })
  regular: number | null;

  @Field(() => Int, { nullable: true, description: `Youths whose help goes on by an arrangement for continuity; ${HIDDEN} (onder zorgcontinuïteit).` })
  continued: number | null;

  @Field(() => Int, { nullable: true, description: `Youths of both together; ${HIDDEN} (totaal).` })
  total: number | null;
}
