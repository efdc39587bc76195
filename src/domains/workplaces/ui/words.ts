import type { Message } from '../../../kernel/message.ts';
import type { ImportColumn } from '../import/rows.ts';
import type { contractKnown, personRoles, placeKinds, relations, workplaceStatuses } from '../schema.ts';
import * as form from './form-messages.ts';
import * as list from './list-messages.ts';

type CodeWords<Code extends string> = Readonly<Record<Code, Message>>;

export const placeWords: CodeWords<(typeof placeKinds)[number]> = {
  site: /*i18n*/ { id: 'workplace-ui.place.site', message: 'Workplace', comment: 'Kind of place' },
  housing: /*i18n*/ { id: 'workplace-ui.place.housing', message: 'Housing of workers', comment: 'Kind of place' },
  office: /*i18n*/ { id: 'workplace-ui.place.office', message: 'Office', comment: 'Kind of place' },
  depot: /*i18n*/ {
    id: 'workplace-ui.place.depot',
    message: 'Yard or place where workers are picked up',
    comment: 'Kind of place',
  },
  other: /*i18n*/ { id: 'workplace-ui.place.other', message: 'Other place', comment: 'Kind of place' },
};

export const relationWords: CodeWords<(typeof relations)[number]> = {
  'works-for': /*i18n*/ {
    id: 'workplace-ui.relation.works-for',
    message: 'This firm works for the other',
    comment: 'Step in a chain of contractors',
  },
  hires: /*i18n*/ {
    id: 'workplace-ui.relation.hires',
    message: 'The other works for this firm',
    comment: 'Step in a chain of contractors',
  },
};

export const knownWords: CodeWords<(typeof contractKnown)[number]> = {
  contract: /*i18n*/ { id: 'workplace-ui.known.contract', message: 'by a contract', comment: 'How a step is known' },
  register: /*i18n*/ { id: 'workplace-ui.known.register', message: 'by a register', comment: 'How a step is known' },
  document: /*i18n*/ {
    id: 'workplace-ui.known.document',
    message: 'by another document',
    comment: 'How a step is known',
  },
  seen: /*i18n*/ { id: 'workplace-ui.known.seen', message: 'seen on site', comment: 'How a step is known' },
  said: /*i18n*/ { id: 'workplace-ui.known.said', message: 'according to a person', comment: 'How a step is known' },
};

export const roleWords: CodeWords<(typeof personRoles)[number]> = {
  owner: /*i18n*/ { id: 'workplace-ui.role.owner', message: 'Owner', comment: 'Role of a person behind a firm' },
  board: /*i18n*/ {
    id: 'workplace-ui.role.board',
    message: 'Member of the board',
    comment: 'Role of a person behind a firm',
  },
  signatory: /*i18n*/ {
    id: 'workplace-ui.role.signatory',
    message: 'Authorised signatory',
    comment: 'Role of a person behind a firm',
  },
  manager: /*i18n*/ { id: 'workplace-ui.role.manager', message: 'Manager', comment: 'Role of a person behind a firm' },
  recruiter: /*i18n*/ {
    id: 'workplace-ui.role.recruiter',
    message: 'Recruits workers',
    comment: 'Role of a person behind a firm',
  },
  foreman: /*i18n*/ {
    id: 'workplace-ui.role.foreman',
    message: 'Leads the work on site',
    comment: 'Role of a person behind a firm',
  },
  other: /*i18n*/ { id: 'workplace-ui.role.other', message: 'Other role', comment: 'Role of a person behind a firm' },
};

export const statusWords: CodeWords<(typeof workplaceStatuses)[number]> = {
  open: list.open,
  closed: list.closed,
  merged: list.merged,
  'taken-back': list.takenBack,
};

export const columnWords: CodeWords<ImportColumn> = {
  name: form.nameLabel,
  organisationNumber: list.colNumber,
  vatNumber: list.colVat,
  country: list.colCountry,
  sector: list.sector,
  municipality: list.colMunicipality,
  street: form.street,
  county: list.county,
  placeKind: form.placeKind,
};
