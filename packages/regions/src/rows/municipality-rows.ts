import { uuidOf } from '@ketengraaf/core';
import { Period } from '../period';
import { budgetCents, clientsOf } from '../scene/budgets';
import type { Contract } from '../scene/contracts';
import { arrangementId } from '../scene/contracts';
import type { Scene } from '../scene/scene';
import type { Collector } from './batch';
import { organisationRows } from './organisation-rows';

const MERGERS = 'CBS, gemeentelijke herindelingen';

/** Regions, municipalities, arrangements, participation, contracts and budgets. */
export function municipalityRows(scene: Scene, into: Collector): void {
  const { region, data, municipalities, participations, contracts } = scene;
  for (const { code, name, accessDesk, financeOfficer, contractManager } of municipalities) {
    organisationRows(into, 'municipalities', code, 'MUNICIPALITY', `Gemeente ${name}`, [...accessDesk, financeOfficer, contractManager]);
  }
  if (data.supraRegion) into.add('municipalities', 'municipalities.supra_region', data.supraRegion);
  for (const { code, name } of data.regions) into.add('municipalities', 'municipalities.region', { code, name, supra_region: data.supraRegion?.code ?? null });
  for (const { code, name, province, latitude, longitude } of municipalities) {
    into.add('municipalities', 'municipalities.municipality', { code, name, province, latitude, longitude });
  }
  for (const { formed = {}, joined = {} } of data.regions)
    for (const [succeeded_by, former] of Object.entries(joined))
      for (const [code, name] of former) {
        const during = new Period(null, formed[succeeded_by] ?? null);
        into.add('municipalities', 'municipalities.former_municipality', { code, name, during, succeeded_by, source: MERGERS });
      }
  for (const { code: region_, source, since, municipalities: rows, formed } of data.regions) {
    for (const [municipality] of rows) {
      into.add('municipalities', 'municipalities.region_membership', {
        id: uuidOf('region-membership', region, municipality),
        municipality,
        region: region_,
        during: new Period(formed?.[municipality] ?? since, null),
        source,
      });
    }
  }
  for (const { key, name, region: code, supraRegion } of data.arrangements) {
    into.add('municipalities', 'municipalities.arrangement', { id: arrangementId(region, key), name, region: code ?? null, supra_region: supraRegion ?? null });
  }
  for (const { id, municipality, arrangement, service, level, from, to, source } of participations) {
    into.add('municipalities', 'municipalities.participation', { id, municipality, arrangement, service, level, during: new Period(from, to), source });
  }
  for (const contract of contracts) contractRows(scene, contract, into);
}

function contractRows(scene: Scene, contract: Contract, into: Collector): void {
  const { today } = scene;
  const { id, plan, arrangement, contractor, contractorName } = contract;
  into.add('municipalities', 'municipalities.framework_contract', {
    id,
    title: plan.title,
    arrangement,
    contractor,
    contractor_name: contractorName,
    procurement_model: plan.model,
    financing: plan.financing,
    term: new Period(plan.from, plan.to),
    signed_on: plan.signedOn,
    essential_function: plan.essential ?? false,
  });
  for (const service of plan.services) into.add('municipalities', 'municipalities.contract_service', { contract: id, service });
  const clients = clientsOf(scene, contract);
  for (const { code, name } of clients) {
    for (const capacity of ['CONTRACTING_AUTHORITY', 'SIGNATORY'])
      into.add('municipalities', 'municipalities.contract_party', { contract: id, organisation: code, name: `Gemeente ${name}`, capacity });
  }
  for (const capacity of ['CONTRACTOR', 'SIGNATORY'])
    into.add('municipalities', 'municipalities.contract_party', { contract: id, organisation: contractor, name: contractorName, capacity });
  plan.extensions?.forEach(([months, decideBy], index) => {
    into.add('municipalities', 'municipalities.extension_option', {
      id: uuidOf('extension', id, index),
      contract: id,
      position: index + 1,
      max_months: months,
      decide_by: decideBy,
      exercised_on: decideBy <= today ? decideBy : null,
    });
  });
  const thisYear = Number(today.slice(0, 4));
  const from = Math.max(Number(plan.from.slice(0, 4)), thisYear - 2);
  // a term ends on the first day of a year, so the last year of a budget is the one before
  const to = Math.min(Number(contract.until.slice(0, 4)) - 1, thisYear + 1);
  for (const municipality of clients) {
    for (let year = from; year <= to; year++) {
      into.add('municipalities', 'municipalities.annual_budget', {
        id: uuidOf('budget', id, municipality.code, year),
        organisation: municipality.code,
        contract: id,
        year,
        amount_cents: budgetCents(contract, municipality, year),
      });
    }
  }
}
