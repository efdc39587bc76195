import type { Message } from '../../kernel/message.ts';
import type { askers, departures, forms, Need, providers, topics } from './schema.ts';

type CodeNames<Codes extends readonly string[]> = Readonly<Record<Codes[number], Message>>;

export const needNames: Readonly<Record<Need, Message>> = {
  safety: /*i18n*/ {
    id: 'assistance.need.safety',
    message: 'Safety',
    comment: 'What a person needs',
  },
  roof: /*i18n*/ {
    id: 'assistance.need.roof',
    message: 'Housing',
    comment: 'What a person needs',
  },
  health: /*i18n*/ {
    id: 'assistance.need.health',
    message: 'Health',
    comment: 'What a person needs',
  },
  adviser: /*i18n*/ {
    id: 'assistance.need.adviser',
    message: 'Legal adviser',
    comment: 'What a person needs',
  },
  interpreter: /*i18n*/ {
    id: 'assistance.need.interpreter',
    message: 'An interpreter',
    comment: 'What a person needs',
  },
  stay: /*i18n*/ {
    id: 'assistance.need.stay',
    message: 'Permitted stay',
    comment: 'What a person needs',
  },
};

export const formNames: CodeNames<typeof forms> = {
  plan: /*i18n*/ {
    id: 'assistance.form.plan',
    message: 'A plan',
    comment: 'What was arranged',
  },
  bed: /*i18n*/ {
    id: 'assistance.form.bed',
    message: 'A safe bed',
    comment: 'What was arranged',
  },
  hotel: /*i18n*/ {
    id: 'assistance.form.hotel',
    message: 'A hotel',
    comment: 'What was arranged',
  },
  'own-place': /*i18n*/ {
    id: 'assistance.form.own-place',
    message: 'Own housing',
    comment: 'What was arranged',
  },
  appointment: /*i18n*/ {
    id: 'assistance.form.appointment',
    message: 'Appointment booked',
    comment: 'What was arranged',
  },
  counsel: /*i18n*/ {
    id: 'assistance.form.counsel',
    message: 'Counsel',
    comment: 'What was arranged',
  },
  'legal-aid': /*i18n*/ {
    id: 'assistance.form.legal-aid',
    message: 'Legal advice',
    comment: 'What was arranged',
  },
  'by-phone': /*i18n*/ {
    id: 'assistance.form.by-phone',
    message: 'By phone',
    comment: 'What was arranged',
  },
  'on-site': /*i18n*/ {
    id: 'assistance.form.on-site',
    message: 'On site',
    comment: 'What was arranged',
  },
  other: /*i18n*/ {
    id: 'assistance.form.other',
    message: 'Other',
    comment: 'What was arranged',
  },
};

export const providerNames: CodeNames<typeof providers> = {
  'own-unit': /*i18n*/ {
    id: 'assistance.by.own-unit',
    message: 'Our own unit',
    comment: 'Who arranged or gives it',
  },
  'social-emergency': /*i18n*/ {
    id: 'assistance.by.social-emergency',
    message: 'Social emergency unit',
    comment: 'Who arranged or gives it',
  },
  'health-care': /*i18n*/ {
    id: 'assistance.by.health-care',
    message: 'Health care',
    comment: 'Who arranged or gives it',
  },
  organisation: /*i18n*/ {
    id: 'assistance.by.organisation',
    message: 'An organisation',
    comment: 'Who arranged or gives it',
  },
  court: /*i18n*/ {
    id: 'assistance.by.court',
    message: 'A court',
    comment: 'Who arranged or gives it',
  },
  other: /*i18n*/ {
    id: 'assistance.by.other',
    message: 'Other',
    comment: 'Who arranged or gives it',
  },
};

export const departureNames: CodeNames<typeof departures> = {
  wishes: /*i18n*/ {
    id: 'assistance.departure.wishes',
    message: 'Wants to return home',
    comment: 'About leaving the country',
  },
  booked: /*i18n*/ {
    id: 'assistance.departure.booked',
    message: 'Journey booked',
    comment: 'About leaving the country',
  },
  left: /*i18n*/ {
    id: 'assistance.departure.left',
    message: 'Has left',
    comment: 'About leaving the country',
  },
  stays: /*i18n*/ {
    id: 'assistance.departure.stays',
    message: 'Does not leave',
    comment: 'About leaving the country',
  },
};

export const topicNames: CodeNames<typeof topics> = {
  safety: /*i18n*/ {
    id: 'assistance.topic.safety',
    message: 'Safety',
    comment: 'What advice was about',
  },
  housing: /*i18n*/ {
    id: 'assistance.topic.housing',
    message: 'Housing',
    comment: 'What advice was about',
  },
  wages: /*i18n*/ {
    id: 'assistance.topic.wages',
    message: 'Wages',
    comment: 'What advice was about',
  },
  papers: /*i18n*/ {
    id: 'assistance.topic.papers',
    message: 'Documents kept by another person',
    comment: 'What advice was about',
  },
  debt: /*i18n*/ {
    id: 'assistance.topic.debt',
    message: 'Debt',
    comment: 'What advice was about',
  },
  threats: /*i18n*/ {
    id: 'assistance.topic.threats',
    message: 'Threats',
    comment: 'What advice was about',
  },
  health: /*i18n*/ {
    id: 'assistance.topic.health',
    message: 'Health',
    comment: 'What advice was about',
  },
  stay: /*i18n*/ {
    id: 'assistance.topic.stay',
    message: 'Right to stay',
    comment: 'What advice was about',
  },
};

export const askerNames: CodeNames<typeof askers> = {
  worker: /*i18n*/ {
    id: 'assistance.asker.worker',
    message: 'A worker',
    comment: 'Who asked for advice',
  },
  colleague: /*i18n*/ {
    id: 'assistance.asker.colleague',
    message: 'A colleague or friend',
    comment: 'Who asked for advice',
  },
  'employer-side': /*i18n*/ {
    id: 'assistance.asker.employer-side',
    message: 'A person on the employer’s side',
    comment: 'Who asked for advice',
  },
  agency: /*i18n*/ {
    id: 'assistance.asker.agency',
    message: 'Another agency',
    comment: 'Who asked for advice',
  },
  organisation: /*i18n*/ {
    id: 'assistance.asker.organisation',
    message: 'An organisation',
    comment: 'Who asked for advice',
  },
};
