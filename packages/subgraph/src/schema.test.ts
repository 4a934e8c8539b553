import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { PartyDefinition } from './definition';
import { buildPartySchema } from './schema';
import { Shows } from './tag';

@ObjectType()
class Pupil {
  @Shows('BSN')
  @Field(() => String, { nullable: true })
  bsn: string | null;

  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @Field(() => String, { nullable: true })
  goal: string | null;

  @Field(() => String)
  room: string;
}

@Resolver()
class PupilResolver {
  @Query(() => Pupil, { nullable: true })
  pupil(): null {
    return null;
  }
}

test('the schema tells partners what each field takes: a known caller to come in, and any one of its classes of data', async () => {
  const { sdl } = await buildPartySchema({ party: 'schools', words: [{ resolvers: [PupilResolver] }] } as unknown as PartyDefinition);
  expect(sdl).toContain('import: ["@authenticated", "@policy", "@tag"]');
  expect(sdl).toContain('pupil: Pupil @authenticated\n');
  expect(sdl).toContain('bsn: String @policy(policies: [["BSN"]]) @tag(name: "class-2")\n');
  expect(sdl).toContain('goal: String @policy(policies: [["OTHER_GOALS"], ["SCHOOL_GOALS"]]) @tag(name: "class-6")\n');
  expect(sdl).toContain('room: String!\n');
});
