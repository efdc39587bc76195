/**
 * Whether the rule for children does not require this element: it requires neither means nor a link to them. It requires the
 * rest, as `child` of the offences in `knowledge/law` says. The ids of elements say their group in every country.
 */
export const isNeedlessForChild = (id: string): boolean => isMeans(id) || isLink(id);

export const isMeans = (id: string): boolean => /\.MEANS\.\d+$/.test(id);
export const isLink = (id: string): boolean => /\.LINK\.\d+$/.test(id);

/** Where the law has the purpose as an element apart from what was to be done with the person, that one; else what was to be done. */
const purposeApart: readonly string[] = ['SE.BRB.4.1a.MENS.2'];
const offenceOf = (id: string): string => id.split('.').slice(0, -2).join('.');
export const isPurpose = (id: string): boolean =>
  purposeApart.includes(id) ||
  (/\.PURP\.\d+$/.test(id) && !purposeApart.some((one) => offenceOf(one) === offenceOf(id)));
