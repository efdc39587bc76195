/** The page is in the first language that the visitor asks for and that there is one in; in English where there is none. */
export const languageFor = (asked: readonly string[], offered: readonly string[]): string =>
  asked.find((one) => offered.includes(one)) ?? 'en';
