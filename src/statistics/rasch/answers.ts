/** 1 right, 0 wrong, null not asked. *I do not know* is 0: it was asked. One row a person, one place an item. */
export type ItemAnswers = readonly (readonly (0 | 1 | null)[])[];

export type ItemState = 'estimated' | 'all-right' | 'all-wrong' | 'not-asked';

/** People who were asked the same items: how many had each score, and how many of them were right on each item. */
export type AskedAlike = {
  readonly items: readonly number[];
  readonly withScore: Float64Array;
  readonly right: Float64Array;
};

/**
 * Which items say something. One that all had right, or all wrong, has no difficulty; without it a person may have all right or all
 * wrong of the rest, and that person says nothing about any item, so another item may fall away. Repeated until nothing changes.
 */
export function itemStates(answers: ItemAnswers, items: number): { states: ItemState[]; informative: number } {
  const states = new Array<ItemState>(items).fill('estimated');
  for (;;) {
    const [right, asked] = [new Float64Array(items), new Float64Array(items)];
    let informative = 0;
    for (const row of answers) {
      const own = askedOf(row, states);
      const score = own.reduce((sum, item) => sum + (row[item] as number), 0);
      if (score === 0 || score === own.length) continue;
      informative += 1;
      for (const item of own) {
        asked[item] = (asked[item] as number) + 1;
        right[item] = (right[item] as number) + (row[item] as number);
      }
    }
    const fallen = states.flatMap((state, item) =>
      state === 'estimated' && (right[item] === 0 || right[item] === asked[item]) ? [item] : [],
    );
    if (fallen.length === 0) return { states, informative };
    for (const item of fallen) states[item] = fateOf(answers, item);
  }
}

const askedOf = (row: ItemAnswers[number], states: readonly ItemState[]): number[] =>
  states.flatMap((state, item) => (state === 'estimated' && row[item] !== null ? [item] : []));

/** Of everyone who was asked, those with all right and all wrong as well. */
function fateOf(answers: ItemAnswers, item: number): ItemState {
  let [right, wrong] = [0, 0];
  for (const row of answers) {
    if (row[item] === 1) right += 1;
    if (row[item] === 0) wrong += 1;
  }
  if (right + wrong === 0) return 'not-asked';
  return right >= wrong ? 'all-right' : 'all-wrong';
}

/** The people who say something about the items that are estimated, by which of these they were asked. */
export function askedAlike(answers: ItemAnswers, states: readonly ItemState[]): AskedAlike[] {
  const groups = new Map<string, AskedAlike>();
  for (const row of answers) {
    const items = askedOf(row, states);
    const score = items.reduce((sum, item) => sum + (row[item] as number), 0);
    if (score === 0 || score === items.length) continue;
    const key = items.join(' ');
    const group = groups.get(key) ?? {
      items,
      withScore: new Float64Array(items.length + 1),
      right: new Float64Array(items.length),
    };
    groups.set(key, group);
    group.withScore[score] = (group.withScore[score] as number) + 1;
    for (const [place, item] of items.entries()) {
      group.right[place] = (group.right[place] as number) + (row[item] as number);
    }
  }
  return [...groups.values()];
}
