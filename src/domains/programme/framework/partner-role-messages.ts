/** What an organisation does in a programme, in a word. */
export const partnerRoleNames = {
  lead: /*i18n*/ {
    id: 'programme-partners.lead',
    message: 'Leads',
    comment: 'What an organisation does in a programme.',
  },
  funder: /*i18n*/ {
    id: 'programme-partners.funder',
    message: 'Funds',
    comment: 'What an organisation does in a programme.',
  },
  partner: /*i18n*/ {
    id: 'programme-partners.partner',
    message: 'Partner',
    comment: 'What an organisation does in a programme.',
  },
  host: /*i18n*/ {
    id: 'programme-partners.host',
    message: 'Hosts',
    comment: 'What an organisation does in a programme: it receives visits.',
  },
  adviser: /*i18n*/ {
    id: 'programme-partners.adviser',
    message: 'Advises',
    comment: 'What an organisation does in a programme.',
  },
} as const;
