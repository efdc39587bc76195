import type { Message } from '../../../../kernel/message.ts';

/** Words of the figure that asks what would have come of a stage without one obstacle. */
export const whatIfText = {
  titleTold: /*i18n*/ {
    id: 'study.what-if.title-told',
    message:
      'Model estimate: {removed} instead of {was} would have gone on from the stage {stage} if none had dropped out with “{obstacle}”',
    comment: 'Title of a figure; shares such as 41%, names of a stage and of an obstacle',
  },
  titleNone: /*i18n*/ {
    id: 'study.what-if.title-none',
    message: 'Model estimate: no effect shown of “{obstacle}” at the stage {stage}',
    comment: 'Title of a figure; names of a stage and of an obstacle',
  },
  titleEarly: /*i18n*/ {
    id: 'study.what-if.title-early',
    message: 'Model estimate of “{obstacle}” at the stage {stage}: too few data yet',
    comment: 'Title of a figure; names of a stage and of an obstacle',
  },
  sub: /*i18n*/ {
    id: 'study.what-if.sub',
    message:
      'Share that goes on within {days, plural, one {# day} other {# days}} of reaching the stage, with 95% intervals. A model, which does not prove that the obstacle is the cause.',
    comment: 'Under the title of a calculated figure',
  },
  subEarly: /*i18n*/ {
    id: 'study.what-if.sub-early',
    message: 'The model needs more data.',
    comment: 'Under the title of a figure about which it is too early to say anything',
  },
  early: /*i18n*/ {
    id: 'study.what-if.early',
    message:
      'The estimate requires that {followed} people have been followed through the stage and that {lost} of them dropped out with this obstacle, on known dates, and that no one can be identified.',
    comment: 'Instead of a drawing; two numbers',
  },
  effect: /*i18n*/ {
    id: 'study.what-if.effect',
    message: 'Increase: {removed} percentage points without the obstacle, {halved} with half as many.',
    comment: 'Under a figure; each is a number with its limits, such as 3.1 (2.0–4.2)',
  },
  noEffect: /*i18n*/ {
    id: 'study.what-if.no-effect',
    message:
      'The interval of the difference includes zero: no effect is shown. This does not mean that the obstacle has no effect.',
    comment: 'Under a figure',
  },
  mayBeFirst: /*i18n*/ {
    id: 'study.what-if.may-be-first',
    message:
      'It is the obstacle coded most often at the stage; {count, plural, =2 {two obstacles} =3 {up to three obstacles} =4 {up to four obstacles} =5 {up to five obstacles} =6 {up to six obstacles} =7 {up to seven obstacles} =8 {up to eight obstacles} =9 {up to nine obstacles} other {up to # obstacles}} may be as frequent.',
    comment: 'Under a figure; count is a number of 2 or more',
  },
  modelled: /*i18n*/ {
    id: 'study.what-if.modelled',
    message: 'This is a model, not proof. It is valid only if all of these assumptions hold:',
    comment: 'Before a list of assumptions, one sentence each',
  },
  method: /*i18n*/ {
    id: 'study.what-if.method',
    message:
      'Competing risks: the hazards of going on, dropping out with the obstacle, dropping out otherwise and ending otherwise are those observed, and the hazard with the obstacle is removed or halved (product integral; Andersen and others 1993). Days are grouped by five or more people, so shares can differ slightly from those in Time in each stage. Intervals: percentiles of {replicates} bootstrap samples with seed {seed}. Data of this kind cannot test the assumptions (Tsiatis 1975).',
    comment: 'Method of a calculated figure; two numbers',
  },
  caption: /*i18n*/ {
    id: 'study.what-if.caption',
    message: 'Model estimate: “{obstacle}”',
    comment: 'Caption of a table; obstacle is a name',
  },
  colWhat: /*i18n*/ {
    id: 'study.what-if.col-what',
    message: 'Scenario',
    comment: 'Column heading: which of three cases',
  },
  colShare: /*i18n*/ {
    id: 'study.what-if.col-share',
    message: 'Would go on',
    comment: 'Column heading: a share with its limits',
  },
  colMore: /*i18n*/ {
    id: 'study.what-if.col-more',
    message: 'Difference, percentage points',
    comment: 'Column heading: a difference with its limits',
  },
  asItWas: /*i18n*/ { id: 'study.what-if.as-it-was', message: 'Observed', comment: 'Name of a row' },
  halved: /*i18n*/ {
    id: 'study.what-if.halved',
    message: 'Half as many drop out with the obstacle',
    comment: 'Name of a row: the obstacle comes half as often at any time',
  },
  removed: /*i18n*/ {
    id: 'study.what-if.removed',
    message: 'None drop out with the obstacle',
    comment: 'Name of a row',
  },
  seen: /*i18n*/ { id: 'study.what-if.seen', message: 'observed', comment: 'Under the name of a row: no model' },
  calculated: /*i18n*/ {
    id: 'study.what-if.calculated',
    message: 'calculated',
    comment: 'Under the name of a row: by a model',
  },
  limits: /*i18n*/ {
    id: 'study.what-if.limits',
    message: '{value} ({lower}–{upper})',
    comment: 'A number with its limits',
  },
} as const satisfies Record<string, Message>;

/** What must hold for the calculation to mean anything: a sentence for each. */
export const assumptionTexts = {
  'hazards-independent': /*i18n*/ {
    id: 'study.what-if.hazards-independent',
    message:
      'Independent risks: those who dropped out with the obstacle would otherwise have gone on, or dropped out in another way, as often as those who stayed as long without it.',
    comment: 'An assumption of a model',
  },
  'others-unchanged': /*i18n*/ {
    id: 'study.what-if.others-unchanged',
    message:
      'Nothing else changes when the obstacle is removed: no other obstacle replaces it, and no time limit passes.',
    comment: 'An assumption of a model',
  },
  'censoring-independent': /*i18n*/ {
    id: 'study.what-if.censoring-independent',
    message:
      'Independent censoring: those still at the stage when follow-up ends have the same chances afterwards as those who had stayed as long.',
    comment: 'An assumption of a model',
  },
  'effect-at-once': /*i18n*/ {
    id: 'study.what-if.effect-at-once',
    message: 'The obstacle is removed for everyone from the first day at the stage.',
    comment: 'An assumption of a model',
  },
} as const satisfies Record<string, Message>;
