import { type Kept, kept } from '@ketengraaf/subgraph';
import { aftercareOfPlans } from './aftercare/aftercare.store';
import { bsnKeptOfYouths } from './bsn/bsn.store';
import { careTeamOfYouths } from './care-team/care-team.store';
import { allConsentsOfYouths, requestsOfYouths } from './consent/consent.store';
import { directionOfPlans } from './direction/direction.store';
import { doorsToYouths, reviewsById } from './emergency/emergency.store';
import { authoritiesOverYouths, familiesById, membersById, municipalitiesOfFamilies } from './family/family.store';
import { offersOfPlans } from './family-group-plan/family-group-plan.store';
import { actionsById, goalsOfPlans } from './goal/goal.store';
import { schoolCodesOfYouths } from './identity/school-code.store';
import { invitationsOfPlans } from './invitation/invitation.store';
import { measuresOfYouths } from './measure/measure.store';
import { guestsOfMeetings, meetingsOfPlans } from './meeting/meeting.store';
import { objectionsOfYouths } from './objection/objection.store';
import { evaluationsOfPlans, plansById } from './plan/plan.store';
import { agreementsOfSafetyPlans, safetyChecksOfPlans, safetyPlansOfPlans, safetyScoresOfPlans, signaturesOfSafetyPlans } from './safety/safety.store';
import { scalingsOfPlans } from './scaling/scaling.store';
import { secretAddressesOfYouths } from './secret-address/secret-address.store';
import { strengthsAndWorriesOfPlans } from './strengths-and-worries/strengths-and-worries.store';
import { transfersOfPlans } from './transfer/transfer.store';
import { youthsById } from './youth/youth.store';

// What is about the family of the youth ($1) as a whole, and what is about the youth, or about its family and no other youth of it.
const OF_FAMILY = 't.family_id = any (select y.family_id from local_teams.youth y where y.id = $1)';
const OF_THE_FAMILY = { whose: OF_FAMILY };
const OF_YOUTH_OR_FAMILY = { whose: `t.youth_id = $1 or (t.youth_id is null and ${OF_FAMILY})` };

/** All that is kept about a youth here, in the order in which it is exported: every personal table is in it. */
export const EXPORT: readonly Kept[] = [
  kept('Persoonsgegevens', youthsById, { whose: 't.id = $1' }),
  kept('Burgerservicenummer (versleuteld)', bsnKeptOfYouths, { tables: ['local_teams.youth_bsn'] }),
  kept('Code voor de school', schoolCodesOfYouths),
  kept('Gezin', familiesById, { whose: OF_FAMILY.replace('t.family_id', 't.id') }),
  kept('Woongemeente van het gezin', municipalitiesOfFamilies, { whose: OF_FAMILY.replace('t.family_id', 't.id') }),
  kept('Gezinslid', membersById, OF_THE_FAMILY),
  kept('Gezag', authoritiesOverYouths),
  kept('Maatregel', measuresOfYouths),
  kept('Geheim adres', secretAddressesOfYouths),
  kept('Betrokkenheid', careTeamOfYouths),
  kept('Toestemming', allConsentsOfYouths, { tables: ['local_teams.consent', 'local_teams.consent_end'] }),
  kept('Vraag om toestemming', requestsOfYouths, { tables: ['local_teams.consent_request', 'local_teams.consent_answer'] }),
  kept('Bezwaar of beperking', objectionsOfYouths),
  kept('Noodtoegang', doorsToYouths),
  kept('Beoordeling van noodtoegang', reviewsById, { tables: ['local_teams.emergency_case', 'local_teams.emergency_review'] }),
  kept('Gezinsplan', plansById, OF_THE_FAMILY),
  kept('Regie over het plan', directionOfPlans, OF_THE_FAMILY),
  kept('Overdracht aan een ander team', transfersOfPlans, OF_THE_FAMILY),
  kept('Aanbod van een familiegroepsplan', offersOfPlans, OF_THE_FAMILY),
  kept('Kracht of zorg', strengthsAndWorriesOfPlans, OF_YOUTH_OR_FAMILY),
  kept('Doel', goalsOfPlans, OF_YOUTH_OR_FAMILY),
  kept('Afspraak', actionsById, OF_YOUTH_OR_FAMILY),
  kept('Overleg', meetingsOfPlans, OF_THE_FAMILY),
  kept('Genodigde bij een overleg', guestsOfMeetings, OF_THE_FAMILY),
  kept('Uitnodiging van de school', invitationsOfPlans),
  kept('Evaluatie van het plan', evaluationsOfPlans, OF_THE_FAMILY),
  kept('Op- of afschaling', scalingsOfPlans, OF_THE_FAMILY),
  kept('Veiligheidscheck', safetyChecksOfPlans, OF_YOUTH_OR_FAMILY),
  kept('Veiligheidscijfer', safetyScoresOfPlans, OF_YOUTH_OR_FAMILY),
  kept('Veiligheidsplan', safetyPlansOfPlans, OF_YOUTH_OR_FAMILY),
  kept('Veiligheidsafspraak', agreementsOfSafetyPlans, OF_YOUTH_OR_FAMILY),
  kept('Handtekening onder het veiligheidsplan', signaturesOfSafetyPlans, OF_YOUTH_OR_FAMILY),
  kept('Nazorg', aftercareOfPlans, OF_THE_FAMILY),
];
