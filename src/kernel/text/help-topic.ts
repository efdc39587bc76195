/**
 * The places of the guides that a screen can open. Each screen names one where it is declared, and each is answered by a task in
 * `knowledge/help`. The names are those of the work, not of the domains.
 */
export const helpTopics = [
  ...[
    'my-work',
    'notifications',
    'signing-in',
    'phones',
    'search',
    'knowledge',
    'learning',
    'writing-courses',
    'what-changed',
    'material',
    'results',
    'feedback',
    'help',
  ],
  ...[
    'signals',
    'disclosures',
    'tips',
    'choosing',
    'workplaces',
    'inspections',
    'requests',
    'visit',
    'talk',
    'after-visit',
  ],
  ...[
    'lists',
    'import-cases',
    'suspicions',
    'suspicion',
    'cases',
    'new-case',
    'close-case',
    'persons',
    'indicators',
    'reflection-period',
  ],
  ...['applications', 'support-desk', 'answers', 'claims', 'claims-abroad', 'files', 'unit'],
  ...['criminal-files', 'evidence', 'directives', 'elements', 'decisions', 'serving'],
  ...['contributions', 'study', 'file-review', 'estimates', 'reports', 'programme', 'surveys', 'region'],
  ...['people', 'person-access', 'leavers', 'review', 'units', 'contact-points', 'tip-desks', 'retention', 'providers'],
  ...['templates', 'systems', 'agency-phones', 'moving', 'feedback-list', 'processing', 'log'],
] as const;
export type HelpTopic = (typeof helpTopics)[number];
