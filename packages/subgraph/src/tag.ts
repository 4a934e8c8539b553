import { DATA_CLASSES, type DataClass } from '@ketengraaf/core';
import { Directive } from 'type-graphql';

/**
 * Names the class of data a field shows: every personal field has exactly one, the strictest. Where rows of other classes come
 * with the same field those are named after it: who may open any of them is shown those rows. For partners, the schema says it as
 * a policy.
 */
export function Shows(dataClass: DataClass, ...orRowsOf: readonly DataClass[]): PropertyDecorator & MethodDecorator {
  const policies = [...new Set([dataClass, ...orRowsOf])].map((one) => [one]);
  const directives = [`@tag(name: "class-${DATA_CLASSES[dataClass]}")`, `@policy(policies: ${JSON.stringify(policies)})`];
  return ((target: object, field: string | symbol) => {
    for (const directive of directives) (Directive(directive) as PropertyDecorator)(target, field);
  }) as PropertyDecorator & MethodDecorator;
}

/** Names a field that shows rows of any class, each decided by its own: as strict as care content. */
export function ShowsEveryClass(): PropertyDecorator & MethodDecorator {
  return Shows('CARE_CONTENT', ...(Object.keys(DATA_CLASSES) as DataClass[]));
}
