import type { Message } from '../../../../kernel/message.ts';

/** Which part of the whole a row counts. */
export const partNames: Readonly<Record<string, Message>> = {
  adult: /*i18n*/ {
    id: 'figures-page.part.adult',
    message: 'adults',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  child: /*i18n*/ {
    id: 'figures-page.part.child',
    message: 'children',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  woman: /*i18n*/ {
    id: 'figures-page.part.woman',
    message: 'women',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  man: /*i18n*/ {
    id: 'figures-page.part.man',
    message: 'men',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  male: /*i18n*/ {
    id: 'figures-page.part.male',
    message: 'men and boys',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  female: /*i18n*/ {
    id: 'figures-page.part.female',
    message: 'women and girls',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  boy: /*i18n*/ {
    id: 'figures-page.part.boy',
    message: 'boys',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  girl: /*i18n*/ {
    id: 'figures-page.part.girl',
    message: 'girls',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  victim: /*i18n*/ {
    id: 'figures-page.part.victim',
    message: 'victims',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  'other-sex': /*i18n*/ {
    id: 'figures-page.part.other-sex',
    message: 'other',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  'sex-not-noted': /*i18n*/ {
    id: 'figures-page.part.sex-not-noted',
    message: 'sex not recorded',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  'adult-sex-not-noted': /*i18n*/ {
    id: 'figures-page.part.adult-sex-not-noted',
    message: 'adults, sex not recorded',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  'child-sex-not-noted': /*i18n*/ {
    id: 'figures-page.part.child-sex-not-noted',
    message: 'children, sex not recorded',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  'largest-case': /*i18n*/ {
    id: 'figures-page.part.largest-case',
    message: 'the largest case',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  'second-largest-case': /*i18n*/ {
    id: 'figures-page.part.second-largest-case',
    message: 'the second largest case',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  'exploited-in-country': /*i18n*/ {
    id: 'figures-page.part.exploited-in-country',
    message: 'exploited in the country',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  'reported-by-migration-agency': /*i18n*/ {
    id: 'figures-page.part.reported-by-migration-agency',
    message: 'reported by the Migration Agency',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  from: /*i18n*/ {
    id: 'figures-page.part.from',
    message: 'lowest',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  to: /*i18n*/ {
    id: 'figures-page.part.to',
    message: 'highest',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  'work-accident': /*i18n*/ {
    id: 'figures-page.part.work-accident',
    message: 'accident at work',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  'danger-to-employee': /*i18n*/ {
    id: 'figures-page.part.danger-to-employee',
    message: 'danger to an employee',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  'case:8517-2018': /*i18n*/ {
    id: 'figures-page.part.case:8517-2018',
    message: 'decision 8517/2018',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  'case:8518-2018': /*i18n*/ {
    id: 'figures-page.part.case:8518-2018',
    message: 'decision 8518/2018',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  'case:lycksele': /*i18n*/ {
    id: 'figures-page.part.case:lycksele',
    message: 'Lycksele, berry pickers',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  'case:eighteen-year-old': /*i18n*/ {
    id: 'figures-page.part.case:eighteen-year-old',
    message: 'an eighteen-year-old',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  'sector:berry-picking': /*i18n*/ {
    id: 'figures-page.part.sector:berry-picking',
    message: 'berry picking',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  'sector:building': /*i18n*/ {
    id: 'figures-page.part.sector:building',
    message: 'construction',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  'nationality:TH': /*i18n*/ {
    id: 'figures-page.part.nationality:TH',
    message: 'from Thailand',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  'nationality:RO': /*i18n*/ {
    id: 'figures-page.part.nationality:RO',
    message: 'from Romania',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  'nationality:UA': /*i18n*/ {
    id: 'figures-page.part.nationality:UA',
    message: 'from Ukraine',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  'nationality:NG': /*i18n*/ {
    id: 'figures-page.part.nationality:NG',
    message: 'from Nigeria',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
  'nationality:SE': /*i18n*/ {
    id: 'figures-page.part.nationality:SE',
    message: 'from Sweden',
    comment: 'Part of a published figure, in lower case, in a table cell.',
  },
};

/** The provision a figure is about. */
export const offenceNames: Readonly<Record<string, Message>> = {
  'SE.ALL': /*i18n*/ {
    id: 'figures-page.offence.SE.ALL',
    message: 'all offences',
    comment: 'Name of an offence or a provision, in lower case, in a table cell.',
  },
  'SE.BRB.4.1a': /*i18n*/ {
    id: 'figures-page.offence.SE.BRB.4.1a',
    message: 'trafficking',
    comment: 'Name of an offence or a provision, in lower case, in a table cell.',
  },
  'SE.BRB.4.1b': /*i18n*/ {
    id: 'figures-page.offence.SE.BRB.4.1b',
    message: 'human exploitation',
    comment: 'Name of an offence or a provision, in lower case, in a table cell.',
  },
  'SE.BRB.4.1a+SE.BRB.4.1b': /*i18n*/ {
    id: 'figures-page.offence.SE.BRB.4.1a+SE.BRB.4.1b',
    message: 'trafficking and human exploitation',
    comment: 'Name of an offence or a provision, in lower case, in a table cell.',
  },
  'SE.BRB.4.2': /*i18n*/ {
    id: 'figures-page.offence.SE.BRB.4.2',
    message: 'unlawful deprivation of liberty',
    comment: 'Name of an offence or a provision, in lower case, in a table cell.',
  },
  'SE.BRB.3.8': /*i18n*/ {
    id: 'figures-page.offence.SE.BRB.3.8',
    message: 'causing bodily injury',
    comment: 'Name of an offence or a provision, in lower case, in a table cell.',
  },
  'SE.BRB.3.9': /*i18n*/ {
    id: 'figures-page.offence.SE.BRB.3.9',
    message: 'causing danger to another',
    comment: 'Name of an offence or a provision, in lower case, in a table cell.',
  },
  'LV.154-1': /*i18n*/ {
    id: 'figures-page.offence.LV.154-1',
    message: 'section 154-1',
    comment: 'Name of an offence or a provision, in lower case, in a table cell.',
  },
  'PL.189a': /*i18n*/ {
    id: 'figures-page.offence.PL.189a',
    message: 'article 189a',
    comment: 'Name of an offence or a provision, in lower case, in a table cell.',
  },
  'EE.133': /*i18n*/ {
    id: 'figures-page.offence.EE.133',
    message: 'section 133',
    comment: 'Name of an offence or a provision, in lower case, in a table cell.',
  },
  'LT.147+LT.157': /*i18n*/ {
    id: 'figures-page.offence.LT.147+LT.157',
    message: 'articles 147 and 157',
    comment: 'Name of an offence or a provision, in lower case, in a table cell.',
  },
};
