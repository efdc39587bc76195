export const due = /*i18n*/ {
  id: 'workload.due',
  message: '{late, select, yes {Past due since {date}} other {Due {date}}}',
  comment: 'The first date of a matter. {late} is yes where it has passed.',
};
