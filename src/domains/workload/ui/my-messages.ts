export const freshTitle = /*i18n*/ {
  id: 'workload.fresh',
  message: 'New to you',
  comment: 'Heading in My work: matters that another person handed over to the reader in the last week.',
};
export const freshBy = /*i18n*/ {
  id: 'workload.fresh-by',
  message: 'Handed over by {name} on {date}',
  comment: 'Under a matter in My work.',
};
export const deputyTitle = /*i18n*/ {
  id: 'workload.deputy-title',
  message: '{open, select, yes {For {name}, absent} other {For {name}, absent until {date}}}',
  comment: 'Heading in My work of a deputy, over the matters of the absent person. {open} is yes without a last day.',
};
export const deputyNote = /*i18n*/ {
  id: 'workload.deputy-note',
  message: 'What you do here is recorded in your name, as deputy for {name}.',
  comment: 'Under that heading.',
};
export const deputyNothing = /*i18n*/ {
  id: 'workload.deputy-nothing',
  message: '{name} is responsible for no open matter in the capacity you act in.',
  comment: 'Under that heading, where the list is empty.',
};
