/** What an act does to a person as a rule: to the trust in the seat that acts, to their fear and to how tired they are. */
export type Effect = { readonly trust: number; readonly fear: number; readonly fatigue: number };

/**
 * The standard effects. Their directions follow practice and research; their sizes are ours and not measured, and the page
 * that explains the exercise says so.
 */
export const standardEffects: Readonly<Record<string, Effect>> = {
  'offer-all': { trust: 10, fear: -10, fatigue: 0 },
  introduce: { trust: 8, fear: -5, fatigue: 0 },
  rights: { trust: 10, fear: -5, fatigue: 1 },
  'own-interpreter': { trust: 10, fear: -5, fatigue: 0 },
  'take-aside': { trust: 6, fear: 0, fatigue: 0 },
  care: { trust: 4, fear: -4, fatigue: -10 },
  'ask-open': { trust: 3, fear: 0, fatigue: 2 },
  'ask-closed': { trust: 0, fear: 0, fatigue: 3 },
  'ask-again': { trust: -6, fear: 0, fatigue: 5 },
  'accept-no': { trust: 8, fear: -6, fatigue: 0 },
  press: { trust: -20, fear: 15, fatigue: 5 },
  'single-out': { trust: -10, fear: 15, fatigue: 0 },
  'before-controller': { trust: -10, fear: 10, fatigue: 2 },
  'ask-status': { trust: -25, fear: 25, fatigue: 2 },
  'take-thing': { trust: -15, fear: 20, fatigue: 0 },
  'return-thing': { trust: 12, fear: -8, fatigue: 0 },
  handover: { trust: 5, fear: -5, fatigue: 3 },
  promise: { trust: 5, fear: -3, fatigue: 0 },
  'promise-not-keepable': { trust: 8, fear: -5, fatigue: 0 },
  'promise-kept': { trust: 15, fear: -10, fatigue: 0 },
  'promise-broken': { trust: -40, fear: 20, fatigue: 0 },
  expose: { trust: -40, fear: 40, fatigue: 0 },
};

/** What every other seat loses in the eyes of a person whose trust one has betrayed. */
export const betrayed = -20;
/** What it is worth when one introduces the next in person. */
export const introduced: Effect = { trust: 0, fear: -3, fatigue: 0 };

/** How hard it is to speak through each kind of understanding. */
export const languageCost = { own: 0, phone: 5, second: 10, relative: 15, controller: 40, none: 0 } as const;

/**
 * The effect of an act on one person: the standard one by this person's weight, in percent, truncated toward zero. What is kind
 * counts in full once for each seat, then half, then not at all. What is unkind counts in full each time.
 */
export function effectOn(standard: Effect, weight: number, before: number): Effect {
  const weighed = (base: number) => Math.trunc((base * weight) / 100);
  const again = (kind: boolean, size: number) =>
    !kind || before === 0 ? size : before === 1 ? Math.trunc(size / 2) : 0;
  const trust = weighed(standard.trust);
  const fear = weighed(standard.fear);
  return {
    trust: again(trust > 0, trust),
    fear: again(fear < 0, fear),
    fatigue: weighed(standard.fatigue),
  };
}
