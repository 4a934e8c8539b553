import { classTags } from './class-tags';
import { descriptions } from './descriptions';
import { nullability } from './nullability';
import { plannerTraps } from './planner-traps';
import type { Rule } from './rule';
import { sameEnums } from './same-enums';
import { unsupportedDirectives } from './unsupported-directives';

/** What makes a supergraph answer wrongly, or not load: nothing that breaks one of these is composed. */
export const COMPOSITION_RULES: readonly Rule[] = [unsupportedDirectives, plannerTraps, sameEnums];

/** What the house asks of every schema besides: `--check` and `--release` refuse what breaks one of these. */
export const HOUSE_RULES: readonly Rule[] = [nullability, classTags, descriptions];
