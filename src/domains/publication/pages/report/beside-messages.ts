import type { Message } from '../../../../kernel/message.ts';

/** Words of a figure in which kinds of data are shown beside each other. */
export const besideText = {
  obstaclesTitleApart: /*i18n*/ {
    id: 'study.report.obstacles-title-apart',
    message:
      'The kinds of data differ most about “{obstacle}”: {first} rank {firstRank} of {count}, {second} rank {secondRank}',
    comment:
      'Title of a figure with kinds of data beside each other; first and second are two of them in small letters, such as "operational" and "survey"; the ranks are such as "3" or "2 to 4"; count is a number',
  },
  obstaclesAgree: /*i18n*/ {
    id: 'study.report.obstacles-agree',
    message: 'The intervals are too wide to conclude that the kinds of data rank the obstacles differently.',
    comment: 'Note under a figure with kinds of data beside each other',
  },
  surveyBase: /*i18n*/ {
    id: 'study.report.survey-base',
    message:
      '{answered} of {asked} practitioners answered; share who met it at least monthly, of those with an opinion',
    comment: 'Under a column heading; two formatted numbers',
  },
  survey: /*i18n*/ {
    id: 'study.report.survey',
    message: 'Survey',
    comment: 'Kind of data: what practitioners answered, as opposed to operational data and reviewed files',
  },
  notAsked: /*i18n*/ {
    id: 'study.report.not-asked',
    message: 'not asked',
    comment: 'In place of a share: the survey had no question about this obstacle',
  },
} as const satisfies Record<string, Message>;
