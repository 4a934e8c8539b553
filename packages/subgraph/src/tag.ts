import { DATA_CLASSES, type DataClass } from '@ketengraaf/core';
import { Directive } from 'type-graphql';

/** Names the class of data a field shows: every personal field has exactly one. */
export function Shows(dataClass: DataClass): PropertyDecorator & MethodDecorator {
  return Directive(`@tag(name: "class-${DATA_CLASSES[dataClass]}")`) as PropertyDecorator & MethodDecorator;
}
