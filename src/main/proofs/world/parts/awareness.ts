import { awarenessExamples } from '../../../../domains/awareness/testing/examples.ts';
import { plainPart } from './plain.ts';

const roles = ['officer', 'lead', 'trainer', 'programme-lead'];
const signers = ['programme-lead'];
const about = 'worker-text';
const inUkrainian: Readonly<Record<string, string>> = { language: 'uk' };
const oneInUkrainian: Readonly<Record<string, string>> = { language: 'uk', key: 'page.tip.work.start' };
const proved = 'src/domains/awareness/texts/texts.store.test.ts';

export const awarenessPart = plainPart({
  examples: awarenessExamples,
  rules: {
    'material.read': { roles, place: 'nowhere' },
    'material.sheet': { roles, place: 'nowhere' },
    'worker-text.languages': { roles, place: 'nowhere' },
    'worker-text.list': { roles, place: 'nowhere' },
    'worker-text.read': { roles, place: 'nowhere' },
    'worker-text.file': { roles, place: 'nowhere' },
    'worker-text.check': { roles, place: 'nowhere' },
    // The catalogue is one for a country and public; each text has its first version once, so no world grows by it.
    'worker-text.translate': { roles, place: 'own', about, isPublic: true },
    'worker-text.review': { roles, place: 'own', about, isPublic: true },
    // Nothing is reviewed or signed in a described world: what is then done is in the test.
    'worker-text.sign': { roles: signers, place: 'own', about, isPublic: true, from: ['reviewed'], elsewhere: proved },
    'worker-text.withdraw': {
      roles: signers,
      place: 'own',
      about,
      isPublic: true,
      from: ['signed'],
      elsewhere: proved,
    },
  },
  grows: [],
  questions: () => [
    { route: 'material.read' },
    { route: 'worker-text.languages' },
    { route: 'worker-text.list', params: inUkrainian },
    { route: 'worker-text.read', params: oneInUkrainian },
  ],
});
