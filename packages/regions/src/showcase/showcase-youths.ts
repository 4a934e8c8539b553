import { addDays, type DataClass, type Day } from '@ketengraaf/core';
import { enrolledOn, gradeOf, inSecondary, schoolYearName, schoolYearOf } from '../family/enrol';
import type { ConsentRecord, MemberRecord, YouthRecord } from '../family/record';
import type { Sex } from '../names';
import { later, shifted } from '../period';
import type { Scene } from '../scene/scene';
import type { School } from '../scene/schools';
import type { Cast } from './cast';
import { livingCare, waitingCare } from './showcase-care';
import { SHOWCASE_NAME, showcaseId } from './showcase-id';

const TEAM_CLASSES: readonly DataClass[] = ['CARE_CONTENT', 'REFERRAL_LETTER', 'EDUCATION'];
const SCHOOL_CLASSES: readonly DataClass[] = ['DIRECTION', 'PLAN_STATUS', 'SCHOOL_GOALS'];

/** The four youths of the showcase family: fifteen, twelve, and twins of nine. */
export function showcaseYouths(scene: Scene, cast: Cast, members: readonly MemberRecord[]): YouthRecord[] {
  const { today } = scene;
  const twinsBirth = shifted(today, -9, -4);
  const [oneSchool, otherSchool] = cast.twinSchools;
  const eldest = youth(scene, cast, members, {
    key: 'youth',
    givenName: 'Noa',
    sex: 'FEMALE',
    birthDate: shifted(addDays(today, 47), -16),
    school: cast.secondarySchool,
  });
  const second = youth(scene, cast, members, { key: 'pupil', givenName: 'Sami', sex: 'MALE', birthDate: shifted(today, -12, -5), school: cast.pupilSchool });
  return [
    {
      ...eldest,
      ...livingCare(scene, cast),
      absences: [{ school: cast.secondarySchool, on: addDays(today, -33), kind: 'UNAUTHORISED', hours: 6, reported: false }],
    },
    {
      ...second,
      ...waitingCare(scene, cast),
      supportPlan: {
        school: cast.pupilSchool,
        schoolYear: schoolYearName(today),
        exitLevel: 'vmbo-tl',
        needs: ['voorspelbare dagindeling', 'rustige werkplek', 'hulp bij overgangen'],
        summary: 'Sami werkt in een kleine groep; na rustige ochtenden lukt het samenwerken.',
        adoptedOn: later(addDays(today, -160), schoolYearOf(today)),
        parentsAgreedOn: later(addDays(today, -150), schoolYearOf(today)),
        evaluationOn: addDays(today, 45),
      },
      absences: [
        { school: cast.pupilSchool, on: addDays(today, -61), kind: 'SICK_OFTEN', hours: 22, reported: false },
        { school: cast.pupilSchool, on: addDays(today, -19), kind: 'OUT_OF_SCHOOL', hours: 40, reported: true },
      ],
    },
    youth(scene, cast, members, { key: 'twin-1', givenName: 'Lina', sex: 'FEMALE', birthDate: twinsBirth, school: oneSchool }),
    youth(scene, cast, members, { key: 'twin-2', givenName: 'Adam', sex: 'MALE', birthDate: twinsBirth, school: otherSchool }),
  ];
}

interface Person {
  readonly key: string;
  readonly givenName: string;
  readonly sex: Sex;
  readonly birthDate: Day;
  readonly school: School;
}

function youth({ region, today, data }: Scene, cast: Cast, members: readonly MemberRecord[], person: Person): YouthRecord {
  const { birthDate, school } = person;
  const movedOn = shifted(today, -5);
  const parents = members.filter(({ relation }) => relation === '112');
  const id = showcaseId(region, 'youth', person.key);
  return {
    id,
    givenName: person.givenName,
    familyName: SHOWCASE_NAME,
    birthDate,
    sex: person.sex,
    withoutBsn: false,
    authorities: parents.map((member) => ({ member, kind: 'CUSTODY', disputed: false, from: birthDate, to: shifted(birthDate, 18) })),
    residences: [
      { municipality: data.showcase.elsewhere, from: birthDate, to: movedOn },
      { municipality: cast.municipality.code, from: movedOn, to: null },
    ],
    enrolments: [
      {
        school,
        grade: gradeOf(school, birthDate, today),
        from: later(enrolledOn(birthDate, school.kind === 'SECONDARY' && inSecondary(birthDate, today)), movedOn),
        to: null,
      },
    ],
    supportPlan: null,
    absences: [],
    referrals: [],
    waiting: [],
    trajectories: [],
    measures: [],
    consents: consents(cast, school, parents, id, birthDate, today),
  };
}

/** The mother consented for all; who is twelve or older consented too, on the twelfth birthday if that was later. */
function consents(cast: Cast, school: School, parents: readonly MemberRecord[], id: string, birthDate: Day, today: Day): ConsentRecord[] {
  const givenOn = addDays(today, -380);
  const turnedTwelve = shifted(birthDate, 12);
  const givers = [{ givenBy: parents[0]?.id ?? '', from: givenOn }, ...(turnedTwelve <= today ? [{ givenBy: id, from: later(givenOn, turnedTwelve) }] : [])];
  return givers.flatMap(({ givenBy, from }) => {
    const given = { givenBy, manner: 'IN_MEETING' as const, from, to: null };
    return [
      ...TEAM_CLASSES.map((dataClass) => ({ ...given, organisation: cast.team.id, dataClass })),
      ...SCHOOL_CLASSES.map((dataClass) => ({ ...given, organisation: school.brin, dataClass })),
    ];
  });
}
