import type { Grant, Party } from '@ketengraaf/core';
import { rowsOf, superuserOf } from '@ketengraaf/testkit';
import type { RegionWorld } from './region-world';

/** Somebody of the region, as a token names them. */
interface Asker {
  readonly person: string;
  readonly organisation: string;
  readonly party: Party;
  readonly grants: readonly Grant[];
}

/** What is asked of a region. */
export interface Question {
  readonly name: string;
  readonly kind: 'aggregate' | 'list';
  readonly as: Asker;
  /** An operation of schema/operations, or a document. */
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where the cursor for the next page is in the answer; null where this is the last. Left out where there are no pages. */
  next?(data: Tree): string | null;
}

/** An answer, of whatever shape was asked. */
export type Tree = any;

interface Busiest {
  readonly person: string;
  readonly organisation: string;
}

const PAGE = 20;
const PAGED = 'pageInfo { hasNextPage endCursor }';
const INSIGHT = `{ careInsight { asOf lightToHeavy supplyAndDemand { municipality { code } service intensity waiting inCare placesTotal placesAvailable shortage }
  waitingTimes { service intensity started median ninthDecile } quarters { begins started medianWait living homelikeness placements transfers } } }`;
const CONTRACTS = `query ($region: ID!, $year: Int!) { youthCareRegion(code: $region) { arrangements { name contracts { title help { regular continued total } spending(year: $year) { reportedCents forecastCents depletedOn } targets { value isReached } } } } }`;
const BUDGETS = `query ($municipality: ID!, $region: ID!, $year: Int!) { municipality(code: $municipality) { annualBudgets { year amountCents spending { reportedCents forecastCents depletedOn } allocated { unit youths volume } } }
  youthCareRegion(code: $region) { budgetTotals(year: $year) { all { amountCents } withoutPartial { amountCents } partial { amountCents } } } }`;
const CAPACITY = `query ($region: ID!, $since: LocalDate!) { youthCareRegion(code: $region) { capacityTargets { name wantedPlaces progress { state } } } residenceCapacity(region: $region, since: $since) { residenceType placesSince placesOn change } }`;
const PLACES = `query ($municipality: ID!, $need: PlaceNeed!, $first: Int! = 20, $after: String) { municipality(code: $municipality) { availablePlaces(need: $need, first: $first, after: $after) {
  id cursor consortium { name } careProvider { name } location { name } kilometres placesAvailable placesFree asOf isStale } } }`;
const QUEUE = `waitedDays isOverNorm priority timesRefused`;

/** Who has most of something to do; its rows have a person and an organisation. */
const BUSIEST = {
  director: [
    'local_teams',
    'select case_director as person, organisation from local_teams.family_plan where closed_on is null group by 1, 2 order by count(*) desc, 1 limit 1',
  ],
  desk: ['consortia', busiestOf('consortia.waiting_list_entry', 'INTAKE_DESK', 't.left_on is null and t.started_on is null')],
  practice: ['referrers', busiestOf('referrers.referral', 'GENERAL_PRACTITIONER', 'true')],
  accessDesk: ['municipalities', busiestOf('municipalities.allocation', 'ACCESS_DESK', 'true')],
  coordinator: ['schools', busiestOf('schools.enrolment', 'SCHOOL_COORDINATOR', 't.during @> current_date')],
} as const;

/** A worker in a role at the organisation that keeps most rows of a table. */
function busiestOf(table: string, role: string, where: string): string {
  return `select s.person, s.organisation from (select t.organisation, count(*) as n from ${table} t where ${where} group by 1) k
    join app.staff s using (organisation) where s.role = '${role}' and s.during @> current_date order by k.n desc, s.person limit 1`;
}

/** All that is asked: each in the name of whoever has most of it to see in this world. */
export async function questionsFor({ stack }: RegionWorld): Promise<Question[]> {
  const find = async ([database, text]: readonly [string, string]): Promise<Busiest> => {
    const [found] = await rowsOf<Busiest>(superuserOf(stack, database), text);
    if (!found) throw new Error(`nobody in ${database} has anything to do`);
    return found;
  };
  const asker = async (who: keyof typeof BUSIEST, party: Party, grant: Grant): Promise<Asker> => ({ ...(await find(BUSIEST[who])), party, grants: [grant] });
  const director = await asker('director', 'local-teams', { role: 'CASE_DIRECTOR', purpose: 'DIRECTION' });
  const desk = await asker('desk', 'consortia', { role: 'INTAKE_DESK', purpose: 'PLACEMENT' });
  const practice = await asker('practice', 'referrers', { role: 'GENERAL_PRACTITIONER', purpose: 'REFERRAL' });
  const accessDesk = await asker('accessDesk', 'municipalities', { role: 'ACCESS_DESK', purpose: 'ACCESS_DECISION' });
  const coordinator = await asker('coordinator', 'schools', { role: 'SCHOOL_COORDINATOR', purpose: 'EDUCATION' });
  const manager = await managerOf(accessDesk.organisation);
  const [known] = await rowsOf<Tree>(
    superuserOf(stack, 'local_teams'),
    `select f.number, f.name, y.birth_date::text as "birthDate" from local_teams.family f join local_teams.youth y on y.family_id = f.id
     join local_teams.family_plan p on p.family_id = f.id where p.case_director = $1 and p.closed_on is null order by f.id limit 1`,
    [director.person],
  );
  const [place] = await rowsOf<Tree>(
    superuserOf(stack, 'municipalities'),
    `select region, extract(year from current_date)::int as year, (current_date - 730)::text as since from municipalities.region_membership where municipality = $1 and during @> current_date`,
    [accessDesk.organisation],
  );
  const at = { municipality: accessDesk.organisation, ...place };

  const aggregate = (name: string, document: string, variables: object = at): Question => {
    const named = Object.entries(variables).filter(([key]) => document.includes(`$${key}`));
    return { name, kind: 'aggregate', as: manager, document, variables: Object.fromEntries(named) };
  };
  const list = (name: string, as: Asker, document: string, next: Question['next'], variables: object = {}): Question => ({
    name,
    kind: 'list',
    as,
    document,
    variables: { ...variables, ...(next && { first: PAGE }) },
    ...(next && { next }),
  });
  const own = (root: string, as: Asker, fields: string, head = 'totalCount'): Question =>
    list(
      root,
      as,
      `query ($first: Int!, $after: String) { ${root}(first: $first, after: $after) { ${head} ${PAGED} edges { node { ${fields} } } } }`,
      pageOf(root),
    );

  async function managerOf(organisation: string): Promise<Asker> {
    const text = `select person, organisation from app.staff where organisation = '${organisation}' and role = 'CONTRACT_MANAGER' and during @> current_date order by person limit 1`;
    return { ...(await find(['municipalities', text])), party: 'municipalities', grants: [{ role: 'CONTRACT_MANAGER', purpose: 'CONTRACT' }] };
  }

  return [
    aggregate('careInsight: supply and demand, waiting, transfers, homelikeness, light to heavy', INSIGHT),
    aggregate('planInsight: families with a plan and a director', '{ planInsight { asOf directedFamilies { municipality families directed percentage } } }'),
    aggregate('contracts of the region: help, spending, targets', CONTRACTS),
    aggregate('budgets: spending, forecast, volumes, region totals', BUDGETS),
    aggregate('capacity targets and residence capacity', CAPACITY),
    aggregate('brigadeResults', 'query ($year: Int!) { brigadeResults(year: $year) { afterMonths considered averted notAverted unknown } }'),
    aggregate('expiringContracts', 'query ($region: ID!) { expiringContracts(region: $region, within: 24) { endsOn nearness } }'),
    { ...aggregate('waitingPools, each youth once', '{ waitingPools { edges { node { name size { youths entries } } } } }'), as: desk },
    list('my-families', director, 'my-families', pageOf('myFamilies')),
    list('my-pupils', coordinator, 'my-pupils', pageOf('myPupils')),
    list('find-family by number', director, 'find-family', undefined, { familyNumber: known.number }),
    list('find-family by name and birth date', director, 'find-family', undefined, { familyName: known.name, birthDate: known.birthDate }),
    list(
      'find-places',
      director,
      PLACES,
      (data) => (data.municipality.availablePlaces.length < PAGE ? null : data.municipality.availablePlaces.at(-1).cursor),
      {
        municipality: at.municipality,
        need: { urgency: 'SOON' },
      },
    ),
    list('my-waiting-list, by priority', desk, 'my-waiting-list', pageOf('myWaitingList')),
    own('myWaitingList', desk, QUEUE),
    own('referralsToAnswer', desk, `answerBy isAnswerLate ${QUEUE}`),
    own('myBrigadeDeployments', desk, 'state goal', ''),
    own('myReferrals', practice, 'referredOn service urgency', ''),
    own('myAllocations', accessDesk, 'service from until', ''),
  ];
}

/** Reads the cursor of the next page where a connection has one. */
function pageOf(root: string): (data: Tree) => string | null {
  return (data) => (data[root].pageInfo.hasNextPage ? data[root].pageInfo.endCursor : null);
}
