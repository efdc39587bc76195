const label = /\[\[([^\]]+)\]\]/g;

/** The ids of the labels that a text of a guide names. */
export const labelsIn = (text: string): string[] => [...text.matchAll(label)].map(([, id = '']) => id);

/** A text of a guide with each label as it is on the screen: a button that is called something else tomorrow is so in the guide too. */
export const labelled = (text: string, labelOf: (id: string) => string): string =>
  text.replaceAll(label, (_whole, id: string) => `[[${labelOf(id)}]]`);
