import { join } from 'node:path';
import { readFacts } from '../../domains/knowledge/law/elements.ts';
import { lawOn } from '../../domains/knowledge/law/law-on.ts';
import { readKnowledge } from '../../domains/knowledge/public.server.ts';
import { countries, type Fact } from '../../domains/knowledge/public.ts';
import { stream } from '../../statistics/bench.ts';
import { root } from '../root.ts';
import { row, type Section, spread } from './row.ts';

const cases = 100_000;
const day = '2026-11-24';

/** Every offence of a country, element by element, on the facts of a hundred thousand invented cases of five to fifteen facts each. */
export const elements: Section = {
  name: 'elements',
  run: async ({ say }) => {
    const { knowledge } = await readKnowledge(join(root, 'knowledge'));
    const known = {
      offences: knowledge.offences.entries,
      elements: knowledge.elements.entries,
      concepts: knowledge.concepts.entries,
    };
    const concepts = known.concepts.map(({ id }) => id);
    const draw = stream(20_261_124);
    const facts = Array.from({ length: cases }, () =>
      Array.from(
        { length: 5 + Math.floor(draw() * 11) },
        (_, at): Fact => ({
          id: `f${at}`,
          speaks: draw() < 0.85 ? 'for' : 'against',
          concepts: [concepts[Math.floor(draw() * concepts.length)] ?? ''],
          oneOf: [],
          evidence: [],
          independent: draw() < 0.5,
        }),
      ).filter((fact, at, all) => all.findIndex(({ id }) => id === fact.id) === at),
    );
    return countries.map((country) => {
      say(country);
      const law = lawOn(known, country, day);
      if ('wrong' in law) throw new Error(`No law of ${country} on ${day}.`);
      const chunks: number[] = [];
      const begun = performance.now();
      let supported = 0;
      for (let from = 0; from < cases; from += 1000) {
        const start = performance.now();
        for (const one of facts.slice(from, from + 1000)) {
          const read = readFacts(law, one);
          if (!('wrong' in read)) supported += read.offences.filter(({ state }) => state === 'supported').length;
        }
        chunks.push(performance.now() - start);
      }
      const seconds = (performance.now() - begun) / 1000;
      return row('elements', `${country}: ${law.offences.length} offences`, {
        ...spread(chunks),
        n: cases,
        perSecond: cases / seconds,
        note: `whole ${seconds.toFixed(2)} s; p50 and p95 of a thousand cases; ${supported} readings with everything supported`,
      });
    });
  },
};
