/** Everything in a criminal file is kept under the rules for law enforcement, as material of the investigation. */
const criminal = {
  secrecy: 'investigation',
  regime: 'law-enforcement',
  material: 'protocol',
  retainRule: 'investigation',
} as const;

/** What every kind of act in a criminal file has in common, and what those on a received disclosure have. */
export const ofFile = { ...criminal, stream: 'investigation' } as const;
export const ofLetter = { ...criminal, stream: 'criminal-letter', nature: 'decision' } as const;
