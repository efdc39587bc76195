import type { ExampleValues, RouteExample } from '../../../../platform/testing/route-example.ts';
import type { EventPlan } from '../event-schema.ts';

const about = ({ target }: ExampleValues) => ({ id: target });
/** A participant of one event, whom no other event has. */
const participantOf = ({ target }: ExampleValues): string =>
  `${target.slice(0, -1)}${target.endsWith('7') ? '8' : '7'}`;

/** An event that is far away, so that nothing in it is too late. */
const planBy = (given: ExampleValues): EventPlan => ({
  kind: 'workshop',
  programme: null,
  obstacle: 'OB-C07',
  title: given.text('title'),
  about: given.text('about'),
  country: 'LV',
  isOnline: true,
  place: given.text('place'),
  travel: given.text('travel'),
  hosts: given.text('hosts'),
  from: '2099-08-27',
  to: '2099-08-28',
  starts: '09:00',
  ends: '16:00',
  answerBy: '2099-08-20',
  opens: 'invited',
  interpretation: given.text('interpretation'),
  contact: given.text('contact'),
  agenda: [{ day: '2099-08-27', from: '09:00', to: '10:00', what: given.text('what'), who: given.text('who') }],
  seats: [{ worksAt: 'any', country: 'any', seats: 20 }],
});

export const eventExamples: Readonly<Record<string, RouteExample>> = {
  'event.list': () => ({ params: {}, input: {} }),
  'event.read': (given) => ({ params: about(given), input: {} }),
  'event.participants': (given) => ({ params: about(given), input: { format: 'csv' } }),
  'event.paper': (given) => ({ params: about(given), input: { paper: 'programme' } }),
  'event.link': (given) => ({ params: about(given), input: { participant: participantOf(given) } }),
  'event.create': (given) => ({
    params: {},
    input: { act: given.act(), event: given.target, ...planBy(given) },
  }),
  'event.change': (given) => ({ params: about(given), input: { act: given.act(), ...planBy(given) } }),
  'event.invite': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      people: [
        {
          participant: participantOf(given),
          name: given.text('name'),
          mail: 'prov@example.org',
          organisation: given.text('organisation'),
          ...{ worksAt: 'police', country: 'LV', language: 'en' },
        },
      ],
    },
  }),
  'event.renew-link': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      participant: participantOf(given),
      name: given.text('name'),
      mail: 'prov@example.org',
      organisation: null,
    },
  }),
  'event.attend': (given) => ({
    params: about(given),
    input: { act: given.act(), participant: participantOf(given), came: true },
  }),
  'event.remove': (given) => ({ params: about(given), input: { act: given.act(), participant: participantOf(given) } }),
  'event.cancel': (given) => ({ params: about(given), input: { act: given.act(), why: given.text('why') } }),
  'event.end': (given) => ({ params: about(given), input: { act: given.act() } }),
  'event.change-responsible': (given) => ({
    params: about(given),
    input: { act: given.act(), to: given.target, reason: given.text('reason') },
  }),
};
