/** What people of a unit do in each capacity, and which matters they come into: a unit takes none back. */
export const capacityHints = {
  supervision: /*i18n*/ {
    id: 'first-start.capacity.supervision',
    message: 'Inspects workplaces or firms. Comes into matters of inspection.',
    comment: 'What a capacity comes to, below its name.',
  },
  assistance: /*i18n*/ {
    id: 'first-start.capacity.assistance',
    message: 'Takes part when another agency inspects. Comes into matters of inspection.',
    comment: 'What a capacity comes to, below its name.',
  },
  'inner-alien-control': /*i18n*/ {
    id: 'first-start.capacity.inner-alien-control',
    message: 'Checks the right to stay in the country. Comes into matters of inspection.',
    comment: 'What a capacity comes to, below its name.',
  },
  'criminal-investigation': /*i18n*/ {
    id: 'first-start.capacity.criminal-investigation',
    message: 'Investigates offences. Comes into criminal cases.',
    comment: 'What a capacity comes to, below its name.',
  },
  support: /*i18n*/ {
    id: 'first-start.capacity.support',
    message: 'Helps and protects people. Comes into matters of support.',
    comment: 'What a capacity comes to, below its name.',
  },
  administration: /*i18n*/ {
    id: 'first-start.capacity.administration',
    message: 'Coordinates, decides on permits, keeps registers. Comes into matters without a strand.',
    comment: 'What a capacity comes to, below its name.',
  },
  analysis: /*i18n*/ {
    id: 'first-start.capacity.analysis',
    message: 'Counts closed files for the study.',
    comment: 'What a capacity comes to, below its name.',
  },
} as const;
