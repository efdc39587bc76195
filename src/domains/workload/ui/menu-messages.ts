export const loadTitle = /*i18n*/ {
  id: 'workload.title',
  message: 'Workload of the unit',
  comment: 'Menu and page title: what each person of the unit answers for. For unit managers.',
};
