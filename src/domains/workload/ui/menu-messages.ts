export const loadTitle = /*i18n*/ {
  id: 'workload.title',
  message: 'Unit workload',
  comment: 'Menu and page title: what each person of the unit answers for. For unit managers.',
};
