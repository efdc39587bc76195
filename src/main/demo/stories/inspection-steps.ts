import type { Capacity } from '../../../kernel/capacity.ts';
import type { DemoIds, DemoStep } from '../step.ts';

/*
 * How the stories of inspections are written: each line one command. A question that came by message is `asked-tax@21`.
 */

export const joint = 'se.lag-2024-307.4';
type More = Partial<Pick<DemoStep, 'as' | 'happened'>>;
type StepInput = DemoStep['input'];
type About = (ids: DemoIds) => object | Promise<object>;

export const step = (
  name: string,
  persona: string,
  at: string,
  verb: string,
  input: StepInput,
  params: About,
  more: More = {},
): DemoStep => ({
  ...{ name, persona, at, verb, input, params },
  ...more,
});
export const nowhere = () => ({});
export const inRoom = (of: string) => (ids: DemoIds) => ({ id: ids.thing(of, 'inspection') });
export const inVisit = (of: string) => (ids: DemoIds) => ({ id: ids.thing(of, 'visit') });
const arrived = (letter: string) => async (ids: DemoIds) => ({ id: await ids.stream(letter) });
const now = (at: string): string => new Date(at).toISOString();

export const open = (name: string, at: string, purpose: string): DemoStep =>
  step(name, 'ines', at, 'room.open', (ids) => ({ inspection: ids.thing(name, 'inspection'), purpose }), nowhere);
export const plan = (name: string, at: string, of: string, facts: object, note: string | null = null): DemoStep =>
  step(name, 'ines', at, 'inspection.plan', () => ({ facts, note }), inRoom(of));
export const ask = (name: string, at: string, toUnit: number, share: string, question: string): DemoStep =>
  step(
    name,
    'ines',
    at,
    'inspection.ask',
    (ids) => ({
      request: ids.thing(name, 'request'),
      toUnit,
      shares: [share],
      question,
      answerBy: '2026-01-29',
      ground: joint,
    }),
    inRoom('room-tre-masar'),
  );
export const answer = (name: string, persona: string, at: string, to: string, said: object, as?: Capacity): DemoStep =>
  step(
    name,
    persona,
    at,
    'inspection.answer',
    () => ({
      answer: said,
      ground: joint,
      weighing: {
        interestInSharing: 'Kontrollen behöver veta det för att skydda dem som arbetar där.',
        interestProtected: 'Bara firmans uppgifter lämnas; ingen anställd nämns.',
      },
    }),
    arrived(to),
    as ? { as } : {},
  );
export const given = (...facts: string[]) => ({ given: true, facts });
export const invite = (name: string, at: string, toUnit: number, ground: string, purpose: string): DemoStep =>
  step(name, 'ines', at, 'room.invite', () => ({ toUnit, ground, purpose }), inRoom('room-tre-masar'));
export const join = (name: string, persona: string, at: string, to: string, ground: string): DemoStep =>
  step(name, persona, at, 'room.join', () => ({ ground }), arrived(to));

type Place = { readonly name: string; readonly municipality: string };
export const begin = (
  name: string,
  persona: string,
  at: string,
  where: [string, Place],
  basis: string,
  more: More = {},
): DemoStep =>
  step(
    name,
    persona,
    at,
    'inspection.begin',
    (ids) => ({
      visit: ids.thing(name, 'visit'),
      inspection: ids.thing(where[0], 'inspection'),
      workplace: where[1],
      basis,
      letInBy: 'manager',
      announced: true,
    }),
    nowhere,
    more,
  );
type Note = { signs?: object[]; photos?: number; place?: string; note: string };
export const observe = (
  name: string,
  persona: string,
  at: string,
  visit: string,
  said: Note,
  more: More = {},
): DemoStep =>
  step(
    name,
    persona,
    at,
    'inspection.observe',
    () => ({
      signs: said.signs ?? [],
      photos: said.photos ?? 0,
      place: said.place ?? null,
      note: said.note,
      worker: null,
      attachments: [],
      basedOn: [],
    }),
    inVisit(visit),
    more,
  );
export const close = (
  name: string,
  persona: string,
  at: string,
  visit: string,
  sorted: Record<string, string>,
  more: More = {},
): DemoStep =>
  step(
    name,
    persona,
    at,
    'inspection.close',
    (ids) => ({
      leftAt: now(at),
      sorted: Object.entries(sorted).map(([of, place]) => ({ observation: ids.act(of), place })),
    }),
    inVisit(visit),
    more,
  );

export const treMasar = { name: 'Tre Måsar Krog AB', municipality: 'Vadsund' };
export const there: [string, Place] = ['room-tre-masar', treMasar];
export const blank = { name: 'Blänk', municipality: 'Vadsund' };
export const criminal: More = { as: 'criminal-investigation' };
