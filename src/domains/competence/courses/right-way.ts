/** Where a piece ends, instead of a further scene. */
export const theEnd = 'end';

type ChoiceOnTheWay = {
  readonly id: string;
  readonly right: string;
  readonly options: readonly { readonly id: string; readonly to: string }[];
};
type SceneOnTheWay<Choice> = { readonly id: string; readonly choice: Choice | null };

/**
 * The choices that a person meets who answers each rightly, in their order: all of them are asked for a certificate. The server and the page
 * ask this alike.
 */
export function choicesOnTheRightWay<Choice extends ChoiceOnTheWay>(
  scenes: readonly SceneOnTheWay<Choice>[],
): Choice[] {
  const met: Choice[] = [];
  let at = scenes[0]?.id ?? theEnd;
  for (let steps = 0; at !== theEnd && steps < scenes.length; steps++) {
    const place = scenes.findIndex(({ id }) => id === at);
    const choice = scenes[place]?.choice;
    if (choice) met.push(choice);
    at = choice?.options.find(({ id }) => id === choice.right)?.to ?? scenes[place + 1]?.id ?? theEnd;
  }
  return met;
}
