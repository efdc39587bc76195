import { caseExamples } from '../../../../domains/cases/testing/examples.ts';
import { plainPart } from './plain.ts';

const about = 'case';
const roles = ['officer', 'lead'];
const readers = ['officer', 'lead', 'reader', 'registrar'];

const risky = (state: string): string => `${state.replace(' at-risk', '')} at-risk`;
const closed = (state: string): string => state.replace('open', 'closed');

export const casesPart = plainPart({
  examples: caseExamples,
  rules: {
    'case.open': { roles, place: 'own', about, notIn: 'analysis' },
    'case.list': { roles: readers, place: 'list' },
    'case.read': { roles: readers, place: 'readable', about },
    'case.timeline': { roles: readers, place: 'readable', about },
    'case.view-as': { roles: readers, place: 'readable', about },
    'case.note': { roles, place: 'writable', about, notIn: 'analysis' },
    'case.link': { roles, place: 'writable', about, notIn: 'analysis' },
    'case.at-risk': { roles, place: 'writable', about, notIn: 'analysis', says: true, leaves: risky },
    'case.end-risk': { roles, place: 'writable', about, notIn: 'analysis', from: ['open at-risk', 'closed at-risk'] },
    'case.close': {
      roles,
      place: 'writable',
      about,
      notIn: 'analysis',
      from: ['open', 'open at-risk'],
      leaves: closed,
    },
  },
  grows: ['case.open', 'case.open', 'case.note', 'case.link', 'case.close'],
  lists: { 'case.list': { kind: about, shows: ({ state }) => state?.startsWith('open') === true } },
});
