export const title = /*i18n*/ {
  id: 'prosecution.not-asked.title',
  message: 'What this kind of work usually leaves behind, and nobody has asked for',
  comment: 'Unfolds a list of evidence on the page of a criminal file; the sector follows',
};
export const lead = /*i18n*/ {
  id: 'prosecution.not-asked.lead',
  message:
    '{sector}. From what is known of the sector, not from this case: no request in this file has asked that holder for that kind. Whether it was there, nobody has said.',
  comment: 'Above that list; {sector} is the name of a sector, such as Restaurant',
};
export const nothing = /*i18n*/ {
  id: 'prosecution.not-asked.nothing',
  message: 'Every holder that is known for the sector has been asked.',
  comment: 'Instead of that list',
};
export const kept = /*i18n*/ {
  id: 'prosecution.not-asked.kept',
  message: 'Usually kept about {days, plural, one {# day} other {# days}}: an estimate. With: {holder}',
  comment: 'Below a kind of evidence; {holder} is who has it',
};
export const unknown = /*i18n*/ {
  id: 'prosecution.not-asked.unknown',
  message: 'Nobody knows how long it is kept: ask today. With: {holder}',
  comment: 'Below a kind of evidence; {holder} is who has it',
};
export const more = /*i18n*/ {
  id: 'prosecution.not-asked.more',
  message: 'All that is known of the sector',
  comment: 'Link to the page about a sector',
};
