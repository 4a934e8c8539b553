import { addDays, type Day, type Expertise, type Service } from '@ketengraaf/core';
import { type FamilyWithoutPlan, familyWithoutPlan, type Region } from '@ketengraaf/regions';
import { needed } from './needed';
import type { Players } from './parts';
import { playersOf } from './players';

/** What a region's story needs to begin: where the family lives, and for what it is referred. */
export interface Stage {
  readonly region: Region;
  /** The municipality where the family lives. */
  readonly municipality: string;
  /** Another municipality of the region. */
  readonly elsewhere: string;
  /** The service the youth is referred to in the story. */
  readonly service: Service;
}

/** An organisation of the story. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** Where a story plays: the family, the organisations around it, the players, and days around today. */
export interface Setting {
  readonly region: Region;
  /** The code of the youth-care region. */
  readonly regionCode: string;
  /** The seed of a world that has this family. */
  readonly seed: string;
  readonly today: Day;
  readonly family: Named;
  readonly youth: { readonly id: string; readonly name: string };
  readonly mother: string;
  readonly municipality: Named;
  readonly elsewhere: Named;
  readonly team: Named;
  readonly school: Named;
  readonly practice: Named;
  /** Who helps at home already, and by which trajectory. */
  readonly helpAtHome: Named & { readonly trajectory: string };
  /** Who is contracted for what the youth is referred to, by which contract, and two members that give it with their expertises. */
  readonly care: Named & { readonly contract: string; readonly members: readonly (Named & { readonly expertise: Expertise })[] };
  /** A consortium the family could have chosen, or else a member of the one it did. */
  readonly rival: Named;
  readonly service: Service;
  readonly players: Players;
  /** A day so many days from today. */
  day(from: number): Day;
}

/** Sets a story: finds a family in a world of so many families on a day, and everybody around it. */
export function settingOf(stage: Stage, today: Day, families: number): Setting {
  const found = familyWithoutPlan({ ...stage, today, families });
  const { scene, family, youth, seed } = found;
  const municipality = found.family.team.municipality;
  const elsewhere = needed(
    scene.municipalities.find(({ code }) => code === stage.elsewhere),
    stage.elsewhere,
  );
  const help = needed(youth.trajectories[0], 'help at home');
  const contracts = scene.contractsFor(municipality.code, stage.service, today);
  const care = careOf(contracts, help.consortium);
  const school = needed(youth.enrolments.find(({ to }) => to === null)?.school, 'school');
  const practice = needed(youth.referrals[0]?.referrer, 'practice');
  const players = playersOf(found, care, elsewhere.code);
  const rivalId = players.otherDesk.token.organisation;
  const mother = youth.authorities[0]?.member;
  return {
    region: stage.region,
    regionCode: municipality.region,
    seed,
    today,
    family: { id: family.id, name: `het gezin ${family.name}` },
    youth: { id: youth.id, name: youth.givenName },
    mother: needed(mother, 'mother').id,
    municipality: { id: municipality.code, name: municipality.name },
    elsewhere: { id: elsewhere.code, name: elsewhere.name },
    team: { id: family.team.id, name: family.team.name },
    school: { id: school.brin, name: school.name },
    practice: { id: practice.id, name: practice.name },
    helpAtHome: { id: help.consortium.id, name: help.consortium.plan.name, trajectory: help.id },
    care: {
      id: care.id,
      name: care.plan.name,
      contract: needed(
        contracts.find(({ consortium }) => consortium === care),
        'contract',
      ).id,
      members: care.members.map(({ id, plan }) => ({ id, name: plan.name, expertise: needed(plan.expertises[0], 'expertise') })),
    },
    rival: { id: rivalId, name: scene.consortia.find(({ id }) => id === rivalId)?.plan.name ?? '' },
    service: stage.service,
    players,
    day: (from) => addDays(today, from),
  };
}

type Consortium = FamilyWithoutPlan['scene']['consortia'][number];

/** The consortium of one of the contracts, preferably another than helps already. */
function careOf(contracts: readonly { readonly consortium: Consortium | null }[], helps: Consortium): Consortium {
  const contracted = contracts.flatMap(({ consortium }) => consortium ?? []);
  return needed(contracted.find((one) => one !== helps) ?? contracted[0], 'contracted consortium');
}
