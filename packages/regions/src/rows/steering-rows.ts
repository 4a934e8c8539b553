import { uuidOf } from '@ketengraaf/core';
import { STEERING } from '../data/steering';
import { INDICATORS } from '../data/steering/indicators';
import { earlier, Period } from '../period';
import { arrangementId, type Contract } from '../scene/contracts';
import type { Scene } from '../scene/scene';
import type { Collector } from './batch';

/** Procurements, continuity, policy, goals and indicators of a region: without any client. */
export function steeringRows(scene: Scene, into: Collector): void {
  procurementRows(scene, into);
  continuityRows(scene, into);
  documentRows(scene, into);
  for (const [code, name, definition, source, unit, better] of INDICATORS)
    into.add('municipalities', 'municipalities.indicator', { code, name, definition, source, unit, better });
  goalRows(scene, into);
  for (const [key, targets] of Object.entries(STEERING[scene.region].contractTargets)) {
    const { id, plan } = contractOf(scene, key);
    targetRows(scene, targets, { goal: null, contract: id, from: plan.from }, into);
  }
}

function contractOf({ contracts, region }: Scene, key: string): Contract {
  const contract = contracts.find(({ plan }) => plan.key === key);
  if (!contract) throw new Error(`the steering of ${region} names a contract ${key} that it has not`);
  return contract;
}

function procurementRows(scene: Scene, into: Collector): void {
  const { region } = scene;
  for (const { key, arrangement, title, model, publishedOn, awardedOn, contracts, source } of STEERING[region].procurements) {
    const id = uuidOf('procurement', region, key);
    const row = { id, arrangement: arrangementId(region, arrangement), title, model, published_on: publishedOn, source };
    into.add('municipalities', 'municipalities.procurement', row);
    for (const contract of contracts.map((one) => contractOf(scene, one))) {
      into.add('municipalities', 'municipalities.award', {
        id: uuidOf('award', id, contract.id),
        procurement: id,
        contractor: contract.contractor,
        contractor_name: contract.contractorName,
        decided_on: awardedOn,
        contract: contract.id,
        source,
      });
    }
  }
}

function continuityRows(scene: Scene, into: Collector): void {
  for (const { contracts, successor, to, terms, source } of STEERING[scene.region].continuity) {
    for (const { id, until } of contracts.map((key) => contractOf(scene, key))) {
      into.add('municipalities', 'municipalities.continuity_arrangement', {
        id: uuidOf('continuity', id),
        contract: id,
        successor: successor === null ? null : contractOf(scene, successor).id,
        during: new Period(until, to),
        terms,
        source,
      });
    }
  }
}

function documentRows({ region }: Scene, into: Collector): void {
  for (const { key, arrangement, kind, title, from, to, carriesOut, source, decision } of STEERING[region].documents) {
    const id = uuidOf('policy-document', region, key);
    into.add('municipalities', 'municipalities.policy_document', {
      id,
      arrangement: arrangementId(region, arrangement),
      kind,
      title,
      during: new Period(from, to),
      carries_out: carriesOut === undefined ? null : uuidOf('policy-document', region, carriesOut),
      source,
    });
    if (decision) {
      into.add('municipalities', 'municipalities.policy_decision', {
        id: uuidOf('policy-decision', id),
        document: id,
        body: decision.body,
        decided_on: decision.on,
        outcome: 'ADOPTED',
        support: decision.support,
        dissent: decision.dissent ?? null,
        source,
      });
    }
  }
}

function goalRows(scene: Scene, into: Collector): void {
  const { region } = scene;
  for (const { key, arrangement, document, theme, title, desiredResult, from, to, agenda, targets } of STEERING[region].goals) {
    const id = uuidOf('goal', region, key);
    into.add('municipalities', 'municipalities.transformation_goal', {
      id,
      arrangement: arrangementId(region, arrangement),
      document: document === undefined ? null : uuidOf('policy-document', region, document),
      theme,
      title,
      desired_result: desiredResult,
      during: new Period(from, to),
    });
    for (const [index, [what, owner, parties, state, dueOn]] of agenda.entries()) {
      into.add('municipalities', 'municipalities.agenda_item', {
        id: uuidOf('agenda-item', id, index),
        goal: id,
        title: what,
        owner_name: owner,
        parties,
        state,
        due_on: dueOn,
      });
    }
    targetRows(scene, targets, { goal: id, contract: null, from }, into);
  }
}

function targetRows(
  { today }: Scene,
  targets: readonly (readonly [indicator: string, target: number, measured: number])[],
  of: { readonly goal: string | null; readonly contract: string | null; readonly from: string },
  into: Collector,
): void {
  const thisYear = `${today.slice(0, 4)}-01-01`;
  const lastYear = `${Number(today.slice(0, 4)) - 1}-01-01`;
  for (const [indicator, value, measured] of targets) {
    const id = uuidOf('indicator-target', of.goal ?? of.contract ?? '', indicator);
    into.add('municipalities', 'municipalities.indicator_target', {
      id,
      indicator,
      goal: of.goal,
      contract: of.contract,
      value,
      during: new Period(of.from, null),
    });
    if (of.from > lastYear) continue;
    into.add('municipalities', 'municipalities.indicator_measurement', {
      id: uuidOf('indicator-measurement', id, lastYear),
      target: id,
      value: measured,
      over: new Period(lastYear, thisYear),
      measured_on: earlier(today, `${today.slice(0, 4)}-02-15`),
      source: 'Regionale monitor, synthetisch',
    });
  }
}
