import type { Message } from '../../../kernel/message.ts';
import type { NumberKey } from './numbers.ts';

/** What each number is called, and exactly what is in it. */
export const numberNames: Readonly<Record<NumberKey, Message>> = {
  'workers-present': /*i18n*/ {
    id: 'after.number-workers-present',
    message: 'Workers on site',
    comment: 'Name of a number of a visit',
  },
  'workers-seen': /*i18n*/ {
    id: 'after.number-workers-seen',
    message: 'Workers seen by us',
    comment: 'Name of a number of a visit',
  },
  'workers-spoken-to': /*i18n*/ {
    id: 'after.number-workers-spoken-to',
    message: 'Workers spoken to',
    comment: 'Name of a number of a visit',
  },
  'workers-screened': /*i18n*/ {
    id: 'after.number-workers-screened',
    message: 'Workers screened',
    comment: 'Name of a number of a visit',
  },
  'workers-informed': /*i18n*/ {
    id: 'after.number-workers-informed',
    message: 'Workers informed of their rights',
    comment: 'Name of a number of a visit',
  },
  'workers-consenting': /*i18n*/ {
    id: 'after.number-workers-consenting',
    message: 'Workers who consented to contact',
    comment: 'Name of a number of a visit',
  },
  'workers-referred': /*i18n*/ {
    id: 'after.number-workers-referred',
    message: 'Workers referred',
    comment: 'Name of a number of a visit',
  },
  'workers-accepted': /*i18n*/ {
    id: 'after.number-workers-accepted',
    message: 'Referred workers accepted by a unit',
    comment: 'Name of a number of a visit',
  },
  conversations: /*i18n*/ {
    id: 'after.number-conversations',
    message: 'Conversations',
    comment: 'Name of a number of a visit',
  },
  'conversations-alone': /*i18n*/ {
    id: 'after.number-conversations-alone',
    message: 'Conversations held in private',
    comment: 'Name of a number of a visit',
  },
  officers: /*i18n*/ {
    id: 'after.number-officers',
    message: 'Officers taking part',
    comment: 'Name of a number of a visit',
  },
  'persons-checked': /*i18n*/ {
    id: 'after.number-persons-checked',
    message: 'Persons checked',
    comment: 'Name of a number of a visit',
  },
  'locations-checked': /*i18n*/ {
    id: 'after.number-locations-checked',
    message: 'Locations checked',
    comment: 'Name of a number of a visit',
  },
  'vehicles-checked': /*i18n*/ {
    id: 'after.number-vehicles-checked',
    message: 'Vehicles checked',
    comment: 'Name of a number of a visit',
  },
  'documents-checked': /*i18n*/ {
    id: 'after.number-documents-checked',
    message: 'Documents checked',
    comment: 'Name of a number of a visit',
  },
  suspects: /*i18n*/ {
    id: 'after.number-suspects',
    message: 'Suspected traffickers',
    comment: 'Name of a number of a visit',
  },
  'suspects-labour': /*i18n*/ {
    id: 'after.number-suspects-labour',
    message: 'Suspected traffickers: labour exploitation only',
    comment: 'Name of a number of a visit',
  },
  arrests: /*i18n*/ { id: 'after.number-arrests', message: 'Arrests', comment: 'Name of a number of a visit' },
  'arrests-labour': /*i18n*/ {
    id: 'after.number-arrests-labour',
    message: 'Arrests: labour exploitation only',
    comment: 'Name of a number of a visit',
  },
  victims: /*i18n*/ {
    id: 'after.number-victims',
    message: 'Potential victims',
    comment: 'Name of a number of a visit',
  },
  'victims-labour': /*i18n*/ {
    id: 'after.number-victims-labour',
    message: 'Potential victims: labour exploitation only',
    comment: 'Name of a number of a visit',
  },
  investigations: /*i18n*/ {
    id: 'after.number-investigations',
    message: 'New investigations',
    comment: 'Name of a number of a visit',
  },
  'investigations-labour': /*i18n*/ {
    id: 'after.number-investigations-labour',
    message: 'New investigations: labour exploitation only',
    comment: 'Name of a number of a visit',
  },
  'workers-affected': /*i18n*/ {
    id: 'after.number-workers-affected',
    message: 'Workers affected by labour infringements',
    comment: 'Name of a number of a visit',
  },
  'employers-linked': /*i18n*/ {
    id: 'after.number-employers-linked',
    message: 'Employers linked to infringements',
    comment: 'Name of a number of a visit',
  },
  'forged-documents': /*i18n*/ {
    id: 'after.number-forged-documents',
    message: 'Forged documents',
    comment: 'Name of a number of a visit',
  },
  'undeclared-workers': /*i18n*/ {
    id: 'after.number-undeclared-workers',
    message: 'Undeclared workers',
    comment: 'Name of a number of a visit',
  },
  'administrative-inspections': /*i18n*/ {
    id: 'after.number-administrative-inspections',
    message: 'New administrative inspections',
    comment: 'Name of a number of a visit',
  },
};

export const numberDefinitions: Readonly<Record<NumberKey, Message>> = {
  'workers-present': /*i18n*/ {
    id: 'after.definition-workers-present',
    message:
      'All who worked there while your unit was on site, by your own count. Owners and managers are not included.',
    comment: 'What is in the number: Workers there',
  },
  'workers-seen': /*i18n*/ {
    id: 'after.definition-workers-seen',
    message: 'Those of them whom an officer of your unit met face to face.',
    comment: 'What is in the number: Workers seen by us',
  },
  'workers-spoken-to': /*i18n*/ {
    id: 'after.definition-workers-spoken-to',
    message: 'Those seen with whom an officer of your unit exchanged more than a greeting.',
    comment: 'What is in the number: Workers spoken to',
  },
  'workers-screened': /*i18n*/ {
    id: 'after.definition-workers-screened',
    message: 'Those spoken to who were asked the screening questions on exploitation.',
    comment: 'What is in the number: Workers screened',
  },
  'workers-informed': /*i18n*/ {
    id: 'after.definition-workers-informed',
    message: 'Those seen who were informed of their rights in a language they understand, or in writing.',
    comment: 'What is in the number: Workers informed of their rights',
  },
  'workers-consenting': /*i18n*/ {
    id: 'after.definition-workers-consenting',
    message: 'Those informed who consented to being contacted by a support unit.',
    comment: 'What is in the number: Workers who consented to contact',
  },
  'workers-referred': /*i18n*/ {
    id: 'after.definition-workers-referred',
    message: 'Those who consented and were referred to a named unit.',
    comment: 'What is in the number: Workers referred',
  },
  'workers-accepted': /*i18n*/ {
    id: 'after.definition-workers-accepted',
    message: 'Those referred whom a unit has accepted.',
    comment: 'What is in the number: Workers accepted',
  },
  conversations: /*i18n*/ {
    id: 'after.definition-conversations',
    message: 'Conversations with workers, total.',
    comment: 'What is in the number: Conversations',
  },
  'conversations-alone': /*i18n*/ {
    id: 'after.definition-conversations-alone',
    message: 'Those held without employer, manager or other workers near by. An interpreter may be present.',
    comment: 'What is in the number: Conversations held alone',
  },
  officers: /*i18n*/ {
    id: 'after.definition-officers',
    message: 'Officers of your own unit who took part on site or near by.',
    comment: 'What is in the number: Officers taking part',
  },
  'persons-checked': /*i18n*/ {
    id: 'after.definition-persons-checked',
    message: 'Persons whose identity or documents your unit checked.',
    comment: 'What is in the number: Persons checked',
  },
  'locations-checked': /*i18n*/ {
    id: 'after.definition-locations-checked',
    message: 'Places that your unit checked.',
    comment: 'What is in the number: Locations checked',
  },
  'vehicles-checked': /*i18n*/ {
    id: 'after.definition-vehicles-checked',
    message: 'Vehicles that your unit checked.',
    comment: 'What is in the number: Vehicles checked',
  },
  'documents-checked': /*i18n*/ {
    id: 'after.definition-documents-checked',
    message: 'Documents that your unit checked: identity, permits, contracts, ledgers.',
    comment: 'What is in the number: Documents checked',
  },
  suspects: /*i18n*/ {
    id: 'after.definition-suspects',
    message: 'Persons whom your unit suspects of trafficking in human beings.',
    comment: 'What is in the number: Suspected traffickers',
  },
  'suspects-labour': /*i18n*/ {
    id: 'after.definition-suspects-labour',
    message: 'Those of them suspected of labour exploitation.',
    comment: 'What is in the number: Suspected traffickers, of which labour',
  },
  arrests: /*i18n*/ {
    id: 'after.definition-arrests',
    message: 'Persons whom your unit arrested.',
    comment: 'What is in the number: Arrests',
  },
  'arrests-labour': /*i18n*/ {
    id: 'after.definition-arrests-labour',
    message: 'Those of them arrested for labour exploitation.',
    comment: 'What is in the number: Arrests, of which labour',
  },
  victims: /*i18n*/ {
    id: 'after.definition-victims',
    message: 'Persons with indicators of exploitation noted by your unit. It is not a decision about anyone.',
    comment: 'What is in the number: Potential victims',
  },
  'victims-labour': /*i18n*/ {
    id: 'after.definition-victims-labour',
    message: 'Those of them with indicators of labour exploitation.',
    comment: 'What is in the number: Potential victims, of which labour',
  },
  investigations: /*i18n*/ {
    id: 'after.definition-investigations',
    message: 'Investigations that your unit opened as a result.',
    comment: 'What is in the number: New investigations',
  },
  'investigations-labour': /*i18n*/ {
    id: 'after.definition-investigations-labour',
    message: 'Those of them about labour exploitation.',
    comment: 'What is in the number: New investigations, of which labour',
  },
  'workers-affected': /*i18n*/ {
    id: 'after.definition-workers-affected',
    message: 'Workers affected by breaches of labour or pay rules, as found by your unit.',
    comment: 'What is in the number: Workers affected by labour infringements',
  },
  'employers-linked': /*i18n*/ {
    id: 'after.definition-employers-linked',
    message: 'Employers that your unit links to such breaches.',
    comment: 'What is in the number: Employers linked to infringements',
  },
  'forged-documents': /*i18n*/ {
    id: 'after.definition-forged-documents',
    message: 'Those of the checked documents that were false or belonged to another person.',
    comment: 'What is in the number: Forged documents',
  },
  'undeclared-workers': /*i18n*/ {
    id: 'after.definition-undeclared-workers',
    message: 'Workers who were not declared, as found by your unit.',
    comment: 'What is in the number: Undeclared workers',
  },
  'administrative-inspections': /*i18n*/ {
    id: 'after.definition-administrative-inspections',
    message: 'Inspections of other firms or places that your unit started as a result.',
    comment: 'What is in the number: New administrative inspections',
  },
};
