import type { Message } from '../../../kernel/message.ts';
import type { ShownList } from '../schema.ts';

export const title = /*i18n*/ {
  id: 'knowledge.title',
  message: 'What CAPE knows',
  comment: 'Heading of the page with the lists of codes: obstacles, law by element, evidence and so on',
};
export const lead = /*i18n*/ {
  id: 'knowledge.lead',
  message:
    'Lists of the terms and figures that pages and rules use. They are in files that lawyers and practitioners can correct. They decide nothing by themselves.',
  comment: 'Below the heading What CAPE knows',
};
export const notVerified = /*i18n*/ {
  id: 'knowledge.not-verified',
  message: 'Not verified',
  comment: 'A mark beside a code: it has not been compared with its source',
};
export const noneVerified = /*i18n*/ {
  id: 'knowledge.none-verified',
  message: 'Nothing shown here is verified against the original source.',
  comment: 'Once above a list of which no entry is verified, instead of a mark beside each of them',
};
export const verified = /*i18n*/ {
  id: 'knowledge.verified',
  message: 'Verified',
  comment: 'A mark beside a code: it has been compared with its source',
};
export const source = /*i18n*/ {
  id: 'knowledge.source',
  message: 'Source: {source}',
  comment: 'Below a code: where it was read. {source} stays as it is written in the file, in English',
};
export const from = /*i18n*/ {
  id: 'knowledge.from',
  message: 'In force from {day}',
  comment: 'Below a provision; {day} is a date',
};
export const helps = /*i18n*/ {
  id: 'knowledge.helps',
  message: 'What helps: {remedy}',
  comment: 'Below an obstacle; {remedy} is a short text',
};
export const noticed = /*i18n*/ {
  id: 'knowledge.noticed',
  message: 'CAPE detects it: {what}',
  comment: 'Below an obstacle; {what} is a short text on what the rules look at in a file of the agency',
};
export const notNoticed = /*i18n*/ {
  id: 'knowledge.not-noticed',
  message: 'CAPE cannot detect it: {what}',
  comment: 'Below an obstacle; {what} is a short text on why no rule can find it in a file',
};
export const noLegalGround = /*i18n*/ {
  id: 'knowledge.no-legal-ground',
  message: 'No legal ground',
  comment: 'A mark beside a decision code that practice writes and the law does not give',
};
export const keptDays = /*i18n*/ {
  id: 'knowledge.kept-days',
  message: 'About {days, plural, one {# day} other {# days}} (estimate)',
  comment: 'How long something is usually kept; an estimate',
};
export const keptUnknown = /*i18n*/ {
  id: 'knowledge.kept-unknown',
  message: 'Unknown: ask today',
  comment: 'How long something is usually kept: no source gave it',
};
export const independent = {
  yes: /*i18n*/ {
    id: 'knowledge.independent.yes',
    message: 'Independent of the injured party’s account',
    comment: 'Of a kind of evidence',
  },
  partly: /*i18n*/ {
    id: 'knowledge.independent.partly',
    message: 'Partly independent of the injured party’s account',
    comment: 'Of a kind of evidence',
  },
  no: /*i18n*/ {
    id: 'knowledge.independent.no',
    message: 'Based on a person’s account',
    comment: 'Of a kind of evidence',
  },
} satisfies Record<string, Message>;

/** How the lists are called. */
export const listNames: Readonly<Record<ShownList, Message>> = {
  stages: /*i18n*/ {
    id: 'knowledge.list.stages',
    message: 'Stages',
    comment: 'Name of a list of codes; in a choice',
  },
  obstacles: /*i18n*/ {
    id: 'knowledge.list.obstacles',
    message: 'Obstacles',
    comment: 'Name of a list of codes; in a choice',
  },
  reasons: /*i18n*/ {
    id: 'knowledge.list.reasons',
    message: 'Reasons of decisions',
    comment: 'Name of a list of codes; in a choice',
  },
  secrecy: /*i18n*/ {
    id: 'knowledge.list.secrecy',
    message: 'Secrecy and appeal',
    comment: 'Name of a list of codes; in a choice',
  },
  holidays: /*i18n*/ {
    id: 'knowledge.list.holidays',
    message: 'Non-working days',
    comment: 'Name of a list: public holidays of ten countries',
  },
  pay: /*i18n*/ {
    id: 'knowledge.list.pay',
    message: 'Pay',
    comment: 'Name of a list: statutory minimum wages and rates of agreements of ten countries',
  },
  'pay-rules': /*i18n*/ {
    id: 'knowledge.list.pay-rules',
    message: 'Overtime and holiday pay',
    comment: 'Name of a list: ordinary hours, overtime supplement, holiday pay, of ten countries',
  },
  'record-retention': /*i18n*/ {
    id: 'knowledge.list.record-retention',
    message: 'How long records are kept',
    comment: 'Name of a list: what the law of each country says of how long agencies keep records',
  },
  municipalities: /*i18n*/ {
    id: 'knowledge.list.municipalities',
    message: 'Counties and municipalities',
    comment: 'Name of a list of codes; in a choice',
  },
  'firm-numbers': /*i18n*/ {
    id: 'knowledge.list.firm-numbers',
    message: 'Firm numbers',
    comment: 'Name of a list: how organisation and VAT numbers are checked in ten countries; in a choice',
  },
  agencies: /*i18n*/ {
    id: 'knowledge.list.agencies',
    message: 'Who is who',
    comment: 'Name of a list: the register of agencies, helplines and organisations in ten countries',
  },
  survey: /*i18n*/ {
    id: 'knowledge.list.survey',
    message: 'Questions to practitioners',
    comment: 'Name of a list of codes; in a choice',
  },
  holders: /*i18n*/ {
    id: 'knowledge.list.holders',
    message: 'Holders of evidence',
    comment: 'Name of a list of codes; in a choice',
  },
  evidence: /*i18n*/ {
    id: 'knowledge.list.evidence',
    message: 'Types of evidence',
    comment: 'Name of a list of codes; in a choice',
  },
  'failure-modes': /*i18n*/ {
    id: 'knowledge.list.failures',
    message: 'Reasons why cases fail in court',
    comment: 'Name of a list of codes; in a choice',
  },
  offences: /*i18n*/ {
    id: 'knowledge.list.offences',
    message: 'Law by country',
    comment: 'Name of a list of codes; in a choice',
  },
  elements: /*i18n*/ {
    id: 'knowledge.list.elements',
    message: 'Elements',
    comment: 'Name of a list of codes; in a choice',
  },
  observations: /*i18n*/ {
    id: 'knowledge.list.observations',
    message: 'Indicators at a visit',
    comment: 'Name of a list of codes; in a choice',
  },
  retention: /*i18n*/ {
    id: 'knowledge.list.retention',
    message: 'Storage times',
    comment: 'Name of a list of codes; in a choice',
  },
  'must-pass-on': /*i18n*/ {
    id: 'knowledge.list.must-pass-on',
    message: 'Duties to report',
    comment: 'Name of a list of codes; in a choice',
  },
  purposes: /*i18n*/ {
    id: 'knowledge.list.purposes',
    message: 'Purposes of joint visits',
    comment: 'Name of a list of codes; in a choice',
  },
  'steps-not-taken': /*i18n*/ {
    id: 'knowledge.list.steps',
    message: 'Steps not taken',
    comment: 'Name of a list of codes; in a choice',
  },
  clocks: /*i18n*/ {
    id: 'knowledge.list.clocks',
    message: 'Dates and deadlines',
    comment: 'Name of a list of codes; in a choice',
  },
  concepts: /*i18n*/ {
    id: 'knowledge.list.concepts',
    message: 'Concepts used in facts',
    comment: 'Name of a list of codes; in a choice',
  },
  provisions: /*i18n*/ {
    id: 'knowledge.list.provisions',
    message: 'Other rules',
    comment: 'Name of a list of codes; in a choice',
  },
  judgments: /*i18n*/ {
    id: 'knowledge.list.judgments',
    message: 'Judgments',
    comment: 'Name of a list of codes; in a choice',
  },
  ilo11: /*i18n*/ {
    id: 'knowledge.list.ilo11',
    message: 'The 11 indicators of the ILO',
    comment: 'Name of a list of codes; in a choice',
  },
  delphi: /*i18n*/ {
    id: 'knowledge.list.delphi',
    message: 'The 67 indicators for adults at work',
    comment: 'Name of a list of codes; in a choice',
  },
  'worker-card': /*i18n*/ {
    id: 'knowledge.list.worker-card',
    message: 'Questions for a worker’s card',
    comment: 'Name of a list of codes; in a choice',
  },
  sectors: /*i18n*/ {
    id: 'knowledge.list.sectors',
    message: 'Sectors',
    comment: 'Name of a list of codes; in a choice',
  },
  powers: /*i18n*/ {
    id: 'knowledge.list.powers',
    message: 'Powers of the agencies',
    comment: 'Name of a list of codes; in a choice',
  },
  'report-breakdowns': /*i18n*/ {
    id: 'knowledge.list.report-breakdowns',
    message: 'Breakdowns in reports',
    comment: 'Name of a list of codes; in a choice',
  },
  'report-measures': /*i18n*/ {
    id: 'knowledge.list.report-measures',
    message: 'Measures in reports',
    comment: 'Name of a list of codes; in a choice',
  },
  reports: /*i18n*/ {
    id: 'knowledge.list.reports',
    message: 'Requested reports',
    comment: 'Name of a list of codes; in a choice',
  },
  grounds: /*i18n*/ {
    id: 'knowledge.list.grounds',
    message: 'Grounds for disclosure',
    comment: 'Name of a list of codes; in a choice',
  },
};
