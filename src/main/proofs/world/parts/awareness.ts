import { awarenessExamples } from '../../../../domains/awareness/testing/examples.ts';
import { plainPart } from './plain.ts';

const roles = ['officer', 'lead', 'trainer', 'programme-lead'];
const signers = ['programme-lead'];
const inUkrainian: Readonly<Record<string, string>> = { language: 'uk' };
const oneInUkrainian: Readonly<Record<string, string>> = { language: 'uk', key: 'page.tip.work.start' };
const refused = {
  place: 'nowhere',
  needsOwnFile: true,
  isSoAlready: true,
  elsewhere: 'src/domains/awareness/texts/texts.store.test.ts',
} as const;

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
    // The catalogue is one for a country, so a text has its first version once: the examples name versions that are not there, and
    // what the steps do is in the test. Only the draft of the files is reviewed again and again.
    'worker-text.translate': { roles, ...refused },
    'worker-text.review': { roles, place: 'nowhere', needsOwnFile: true },
    'worker-text.sign': { roles: signers, ...refused },
    'worker-text.withdraw': { roles: signers, ...refused },
  },
  grows: [],
  questions: () => [
    { route: 'material.read' },
    { route: 'worker-text.languages' },
    { route: 'worker-text.list', params: inUkrainian },
    { route: 'worker-text.read', params: oneInUkrainian },
  ],
});
