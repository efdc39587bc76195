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
    message: 'Sectors: {finding}',
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
    message: 'By sector',
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
    message: 'no significant difference in the share that went on',
    comment: 'Finding: nothing is surely different. After a colon',
  },
  more: /*i18n*/ {
    id: 'study.compare.more',
    message: 'in {group} a significantly larger share went on than in all others',
    comment: 'Finding, after a colon; group is a name',
  },
  fewer: /*i18n*/ {
    id: 'study.compare.fewer',
    message: 'in {group} a significantly smaller share went on than in all others',
    comment: 'Finding, after a colon; group is a name',
  },
  several: /*i18n*/ {
    id: 'study.compare.several',
    message: '{count} of {of} differ significantly from all others',
    comment: 'Finding, after a colon; numbers',
  },
  sub: /*i18n*/ {
    id: 'study.compare.sub',
    message: 'Share that went on from the stage {stage}. The line marks the total: {share}.',
    comment: 'Under the title; stage is the name of a stage, share such as 54%',
  },
  method: /*i18n*/ {
    id: 'study.compare.method',
    message:
      'Shares with 95% Wilson intervals. A group is marked as significantly different only if a difference that large from all other groups together would arise by chance in fewer than 5 of 100 studies, counting all comparisons (Newcombe, Bonferroni). A rank is a range: from the number of groups with a significantly larger share to the number with a significantly smaller one, by the same test for each pair. All ranges together contain the true ranks in 95 of 100 studies. A difference between groups does not show its cause: their cases differ.',
    comment: 'Method of a figure that compares groups',
  },
  methodDrawnIn: /*i18n*/ {
    id: 'study.compare.method-drawn-in',
    message:
      'Shrunken towards the mean: each county’s share estimated with a beta-binomial model of all counties shown, with intervals that include the uncertainty of the variation between counties (empirical Bayes; Morris 1983). The model assumes that the counties are similar except for what is counted.',
    comment: 'Added to the method of the figure of counties',
  },
  drawnInNote: /*i18n*/ {
    id: 'study.compare.drawn-in-note',
    message:
      'Hollow dot: the county’s observed share. Small filled dot: the share shrunken towards the mean of all counties shown; the fewer persons, the stronger the shrinkage.',
    comment: 'Key under the figure of counties',
  },
  anyRank: /*i18n*/ {
    id: 'study.compare.any-rank',
    message: 'Every group could have any rank, so the groups are not ranked.',
    comment: 'Under a comparison in which no rank is sure',
  },
  noneRanked: /*i18n*/ {
    id: 'study.compare.none-ranked',
    message:
      '{count, plural, one {One group differs} other {Several groups each differ}} from all others together, but no pair differs significantly, so the groups are not ranked.',
    comment: 'Under a comparison in which groups surely differ from all others, and no rank is sure',
  },
  notTold: /*i18n*/ {
    id: 'study.compare.not-told',
    message:
      '{list, select, region {{count} have no region on record.} county {{count} have no county on record.} sector {{count} have no sector on record.} other {{count} have no agency on record.}}',
    comment: 'Under a comparison; count is a formatted number; list decides what is not recorded',
  },
  someNotTold: /*i18n*/ {
    id: 'study.compare.some-not-told',
    message:
      '{list, select, region {Some may have no region on record.} county {Some may have no county on record.} sector {Some may have no sector on record.} other {Some may have no agency on record.}}',
    comment: 'Under a comparison, where the number is not shown; list decides what is not recorded',
  },
  colDrawnIn: /*i18n*/ {
    id: 'study.compare.col-drawn-in',
    message: 'Shrunken towards the mean',
    comment: 'Column heading: a share with its limits, helped by those of the other counties',
  },
  hidden: /*i18n*/ {
    id: 'study.compare.hidden',
    message: 'Suppressed, because the persons are few enough to be identified: {groups}.',
    comment: 'Under a comparison; groups is a list of names',
  },
  colGroup: /*i18n*/ { id: 'study.compare.col-group', message: 'Group', comment: 'Column heading' },
  colReached: /*i18n*/ {
    id: 'study.compare.col-reached',
    message: 'Persons',
    comment: 'Column heading: how many were at the first stage',
  },
  colShare: /*i18n*/ { id: 'study.compare.col-share', message: 'Went on', comment: 'Column heading: a share' },
  colRank: /*i18n*/ { id: 'study.compare.col-rank', message: 'Rank', comment: 'Column heading: a band of ranks' },
  colVerdict: /*i18n*/ {
    id: 'study.compare.col-verdict',
    message: 'Compared with all others',
    comment: 'Column heading: whether a group surely differs',
  },
  verdictMore: /*i18n*/ {
    id: 'study.compare.verdict-more',
    message: 'significantly more',
    comment: 'In a table and a figure',
  },
  verdictFewer: /*i18n*/ {
    id: 'study.compare.verdict-fewer',
    message: 'significantly fewer',
    comment: 'In a table and a figure',
  },
  verdictNone: /*i18n*/ {
    id: 'study.compare.verdict-none',
    message: 'no significant difference',
    comment: 'In a table and a figure: no sure difference',
  },
  line: /*i18n*/ {
    id: 'study.compare.line',
    message: '{reached} persons, {verdict}',
    comment: 'Under the name of a group in a figure; reached is a number, verdict a few words',
  },
  largestTitle: /*i18n*/ {
    id: 'study.compare.largest-title',
    message: 'Without the largest case, {beside} went on, compared with {whole} in total',
    comment: 'Title of a figure; both are shares such as 41%',
  },
  largestSame: /*i18n*/ {
    id: 'study.compare.largest-same',
    message: 'The largest case does not change the result: {whole} with and without it',
    comment:
      'Title of a figure; whole is a share such as 41%, the same to the nearest percent with and without the case',
  },
  methodLargest: /*i18n*/ {
    id: 'study.compare.method-largest',
    message:
      'Shares with 95% Wilson intervals, for the persons in the largest case and for all others. The largest case is the file with most persons at the first stage. A difference between the two does not show its cause.',
    comment: 'Method of the figure that leaves the largest case out',
  },
  largestSub: /*i18n*/ {
    id: 'study.compare.largest-sub',
    message:
      'The largest case contains {count} of {of} persons. One large case can change the result of a region or a country.',
    comment: 'Under the title; numbers',
  },
  inLargest: /*i18n*/ { id: 'study.compare.in-largest', message: 'In the largest case', comment: 'Name of a group' },
  besideLargest: /*i18n*/ {
    id: 'study.compare.beside-largest',
    message: 'All others',
    comment: 'Name of a group: all who are not in the largest case',
  },
} as const satisfies Record<string, Message>;
