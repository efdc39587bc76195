export type Ability = { readonly ability: number; readonly standardError: number };

/** What items of these difficulties say of a person of this ability: expected score, information, and the sum behind Warm's correction. */
function momentsAt(
  difficulties: ArrayLike<number>,
  ability: number,
): { expected: number; information: number; bend: number } {
  let [expected, information, bend] = [0, 0, 0];
  for (let i = 0; i < difficulties.length; i += 1) {
    const chance = 1 / (1 + Math.exp((difficulties[i] as number) - ability));
    const spread = chance * (1 - chance);
    expected += chance;
    information += spread;
    bend += spread * (1 - 2 * chance);
  }
  return { expected, information, bend };
}

/** How many of these items somebody of this ability has right on average: the test characteristic curve. */
export const expectedScore = (difficulties: ArrayLike<number>, ability: number): number =>
  momentsAt(difficulties, ability).expected;

/**
 * Warm's weighted likelihood estimate of an ability from a score (Warm 1989, Psychometrika 54:427): the θ with
 * score − Σ P + J / (2 I) = 0. Finite also for none and for all right, and less biased than maximum likelihood. Only the score matters.
 */
export const weightedAbility = (difficulties: ArrayLike<number>, score: number): Ability =>
  abilityAt(difficulties, score, (at) => at.bend / (2 * at.information));

/** The maximum likelihood estimate; NaN for none and for all right, which have none. For comparison and for the fit of items. */
export const likeliestAbility = (difficulties: ArrayLike<number>, score: number): Ability =>
  score <= 0 || score >= difficulties.length
    ? { ability: Number.NaN, standardError: Number.NaN }
    : abilityAt(difficulties, score, () => 0);

/** The root lies between two bounds that are halved until no number is left between them: it cannot run away. */
function abilityAt(
  difficulties: ArrayLike<number>,
  score: number,
  correction: (at: ReturnType<typeof momentsAt>) => number,
): Ability {
  if (difficulties.length === 0 || !(score >= 0 && score <= difficulties.length)) {
    throw new RangeError('a score lies between 0 and the number of items, of which there is one at least');
  }
  let below = Math.min(...Array.from(difficulties)) - 20;
  let above = Math.max(...Array.from(difficulties)) + 20;
  for (let round = 0; round < 200; round += 1) {
    const middle = (below + above) / 2;
    if (middle <= below || middle >= above) break;
    const at = momentsAt(difficulties, middle);
    if (score - at.expected + correction(at) > 0) below = middle;
    else above = middle;
  }
  const ability = (below + above) / 2;
  return { ability, standardError: 1 / Math.sqrt(momentsAt(difficulties, ability).information) };
}
