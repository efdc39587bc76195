import type { Chain, Stage } from './stages.ts';

/**
 * What an exit means for the count. `lost`: the path broke off. `otherwise`: it ended without dropping out, or how was not
 * coded; it is shown separately, because a justified negative decision is not attrition. `reached` and `short` are coded at
 * the last stage only: the chain was walked to its end, with the result it is for or with less.
 */
export const exitClasses = ['lost', 'otherwise', 'reached', 'short'] as const;
export type ExitClass = (typeof exitClasses)[number];

type ExitRule = { readonly class: ExitClass; readonly chain?: Chain; readonly stages?: readonly Stage[] };

const exitRules = {
  'not-passed-on': { class: 'lost', stages: ['suspicion'] },
  'not-opened': { class: 'lost', chain: 'criminal', stages: ['suspicion', 'report'] },
  closed: { class: 'lost', chain: 'criminal' },
  reclassified: { class: 'lost', chain: 'criminal' },
  withdrew: { class: 'lost' },
  'contact-lost': { class: 'lost' },
  'left-country': { class: 'lost' },
  refused: { class: 'lost' },
  'not-recovered': { class: 'lost', chain: 'redress' },
  lost: { class: 'lost' },
  unfounded: { class: 'otherwise' },
  'handed-abroad': { class: 'otherwise' },
  waived: { class: 'otherwise', chain: 'criminal' },
  'not-pursued': { class: 'otherwise', chain: 'criminal' },
  'referred-on': { class: 'otherwise' },
  'not-told': { class: 'otherwise' },
  convicted: { class: 'reached', chain: 'criminal', stages: ['verdict'] },
  'convicted-lesser': { class: 'short', chain: 'criminal', stages: ['verdict'] },
  acquitted: { class: 'short', chain: 'criminal', stages: ['verdict'] },
  completed: { class: 'reached', chain: 'protection', stages: ['support'] },
  stopped: { class: 'short', chain: 'protection', stages: ['support'] },
  'paid-in-full': { class: 'reached', chain: 'redress', stages: ['remedy-paid'] },
  'paid-in-part': { class: 'short', chain: 'redress', stages: ['remedy-paid'] },
} as const satisfies Record<string, ExitRule>;

export type Exit = keyof typeof exitRules;
export const exits = Object.keys(exitRules) as readonly Exit[];

const rules: Readonly<Record<Exit, ExitRule>> = exitRules;

export const exitClass = (exit: Exit): ExitClass => rules[exit].class;

/** Whether an exit can be said of this stage. Outcomes belong to the last stage, every other exit to the stages before it. */
export function exitFits(exit: Exit, chain: Chain, stage: Stage, isLast: boolean): boolean {
  const rule = rules[exit];
  if (rule.chain && rule.chain !== chain) return false;
  if (rule.stages && !rule.stages.includes(stage)) return false;
  const isOutcome = rule.class === 'reached' || rule.class === 'short';
  return isOutcome === isLast;
}
