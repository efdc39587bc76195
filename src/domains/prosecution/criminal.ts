/** Everything in a criminal file is kept under the rules for law enforcement, as material of the investigation. */
export const criminal = {
  secrecy: 'investigation',
  regime: 'law-enforcement',
  material: 'protocol',
  retainRule: 'investigation',
} as const;
