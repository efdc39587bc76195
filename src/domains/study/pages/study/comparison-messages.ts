import type { Message } from '../../../../kernel/message.ts';

/** Words of the figures that compare groups of a cohort. */
export const comparisonText = {
  regions: /*i18n*/ {
    id: 'study.compare.regions',
    message: 'Regions: {finding}',
    comment: 'Title of a figure; finding begins with a small letter',
  },
  counties: /*i18n*/ {
    id: 'study.compare.counties',
    message: 'Counties: {finding}',
    comment: 'Title of a figure; finding begins with a small letter',
  },
  sectors: /*i18n*/ {
    id: 'study.compare.sectors',
    message: 'Industries: {finding}',
    comment: 'Title of a figure; finding begins with a small letter',
  },
  agencies: /*i18n*/ {
    id: 'study.compare.agencies',
    message: 'Agency of first contact: {finding}',
    comment: 'Title of a figure; finding begins with a small letter',
  },
  captionRegions: /*i18n*/ { id: 'study.compare.caption-regions', message: 'By region', comment: 'Caption of a table' },
  captionCounties: /*i18n*/ {
    id: 'study.compare.caption-counties',
    message: 'By county',
    comment: 'Caption of a table',
  },
  captionSectors: /*i18n*/ {
    id: 'study.compare.caption-sectors',
    message: 'By industry',
    comment: 'Caption of a table',
  },
  captionAgencies: /*i18n*/ {
    id: 'study.compare.caption-agencies',
    message: 'By agency of first contact',
    comment: 'Caption of a table',
  },
  persons: /*i18n*/ {
    id: 'study.compare.persons',
    message: '{reached} persons',
    comment: 'Under the name of a group in a figure; reached is a formatted number',
  },
  none: /*i18n*/ {
    id: 'study.compare.none',
    message: 'no difference in how many went on is shown',
    comment: 'Finding: nothing is surely different. After a colon',
  },
  more: /*i18n*/ {
    id: 'study.compare.more',
    message: 'in {group} surely more went on than among all others',
    comment: 'Finding, after a colon; group is a name',
  },
  fewer: /*i18n*/ {
    id: 'study.compare.fewer',
    message: 'in {group} surely fewer went on than among all others',
    comment: 'Finding, after a colon; group is a name',
  },
  several: /*i18n*/ {
    id: 'study.compare.several',
    message: '{count} of {of} surely differ from all others',
    comment: 'Finding, after a colon; numbers',
  },
  sub: /*i18n*/ {
    id: 'study.compare.sub',
    message: 'Share that went on from the stage {stage}. The line marks all together: {share}.',
    comment: 'Under the title; stage is the name of a stage, share such as 54%',
  },
  method: /*i18n*/ {
    id: 'study.compare.method',
    message:
      'Share with its interval, 95% by Wilson. A group is surely different only where the difference to all others together would be that large by chance in fewer than 5 of 100 studies, all comparisons taken together (Newcombe, Bonferroni). A rank is a band: from how many surely have a larger share to how many surely a smaller one, by the same differences pair by pair, so that all bands together hold the true ranks in 95 of 100 studies. That groups differ does not say why: they meet different cases.',
    comment: 'Method of a figure that compares groups',
  },
  methodDrawnIn: /*i18n*/ {
    id: 'study.compare.method-drawn-in',
    message:
      'Drawn towards the mean: each county’s share by the beta-binomial model of all counties shown, with limits that know how uncertain the spread between them is (empirical Bayes; Morris 1983). It takes counties to be alike but for what is counted.',
    comment: 'Added to the method of the figure of counties',
  },
  drawnInNote: /*i18n*/ {
    id: 'study.compare.drawn-in-note',
    message:
      'Hollow dot: the county’s own share. Small filled dot: the same, drawn towards the mean of all counties shown, the more the fewer people it counts.',
    comment: 'Key under the figure of counties',
  },
  anyRank: /*i18n*/ {
    id: 'study.compare.any-rank',
    message: 'Any of them could have any rank: a list from first to last would say nothing.',
    comment: 'Under a comparison in which no rank is sure',
  },
  noneRanked: /*i18n*/ {
    id: 'study.compare.none-ranked',
    message:
      '{count, plural, one {One group differs} other {Several groups each differ}} from all others together; pair by pair none can be ranked.',
    comment: 'Under a comparison in which groups surely differ from all others, and no rank is sure',
  },
  notTold: /*i18n*/ {
    id: 'study.compare.not-told',
    message:
      '{list, select, region {{count} have no region on record.} county {{count} have no county on record.} sector {{count} have no industry on record.} other {{count} have no agency on record.}}',
    comment: 'Under a comparison; count is a formatted number; list decides what is not recorded',
  },
  someNotTold: /*i18n*/ {
    id: 'study.compare.some-not-told',
    message:
      '{list, select, region {Some may have no region on record.} county {Some may have no county on record.} sector {Some may have no industry on record.} other {Some may have no agency on record.}}',
    comment: 'Under a comparison, where the number is not shown; list decides what is not recorded',
  },
  colDrawnIn: /*i18n*/ {
    id: 'study.compare.col-drawn-in',
    message: 'Drawn towards the mean',
    comment: 'Column heading: a share with its limits, helped by those of the other counties',
  },
  hidden: /*i18n*/ {
    id: 'study.compare.hidden',
    message: 'Not shown, because so few people could be recognised: {groups}.',
    comment: 'Under a comparison; groups is a list of names',
  },
  colGroup: /*i18n*/ { id: 'study.compare.col-group', message: 'Group', comment: 'Column heading' },
  colReached: /*i18n*/ {
    id: 'study.compare.col-reached',
    message: 'Persons',
    comment: 'Column heading: how many stood at the first stage',
  },
  colShare: /*i18n*/ { id: 'study.compare.col-share', message: 'Went on', comment: 'Column heading: a share' },
  colRank: /*i18n*/ { id: 'study.compare.col-rank', message: 'Rank', comment: 'Column heading: a band of ranks' },
  colVerdict: /*i18n*/ {
    id: 'study.compare.col-verdict',
    message: 'Beside all others',
    comment: 'Column heading: whether a group surely differs',
  },
  verdictMore: /*i18n*/ {
    id: 'study.compare.verdict-more',
    message: 'surely more',
    comment: 'In a table and a figure',
  },
  verdictFewer: /*i18n*/ {
    id: 'study.compare.verdict-fewer',
    message: 'surely fewer',
    comment: 'In a table and a figure',
  },
  verdictNone: /*i18n*/ {
    id: 'study.compare.verdict-none',
    message: 'no difference shown',
    comment: 'In a table and a figure: no sure difference',
  },
  line: /*i18n*/ {
    id: 'study.compare.line',
    message: '{reached} persons, {verdict}',
    comment: 'Under the name of a group in a figure; reached is a number, verdict a few words',
  },
  largestTitle: /*i18n*/ {
    id: 'study.compare.largest-title',
    message: 'Without the largest case, {beside} went on instead of {whole}',
    comment: 'Title of a figure; both are shares such as 41%',
  },
  largestSame: /*i18n*/ {
    id: 'study.compare.largest-same',
    message: 'The largest case changes nothing: {whole} with and without it',
    comment:
      'Title of a figure; whole is a share such as 41%, the same to the nearest percent with and without the case',
  },
  methodLargest: /*i18n*/ {
    id: 'study.compare.method-largest',
    message:
      'Share with its interval, 95% by Wilson, of the people in the largest case and of all others. The largest case is the file with most people at the first stage. That the two differ does not say why.',
    comment: 'Method of the figure that leaves the largest case out',
  },
  largestSub: /*i18n*/ {
    id: 'study.compare.largest-sub',
    message:
      'The largest case is {count} of {of} persons. One large case can make a region or a country look different.',
    comment: 'Under the title; numbers',
  },
  inLargest: /*i18n*/ { id: 'study.compare.in-largest', message: 'In the largest case', comment: 'Name of a group' },
  besideLargest: /*i18n*/ {
    id: 'study.compare.beside-largest',
    message: 'All others',
    comment: 'Name of a group: everybody who is not in the largest case',
  },
} as const satisfies Record<string, Message>;
