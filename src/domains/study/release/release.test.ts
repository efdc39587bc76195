import { expect, test } from 'vitest';
import { ReleaseFacts } from '../act-facts.ts';
import type { PackedRow } from '../contribute/packed-rows.ts';
import { costSums } from '../cost/cost-sums.ts';
import { aFile, anEnvelope, aStudyRow } from '../testing/builders.ts';
import { release } from './release.ts';

const at = { country: 'SE', realm: '7' };
const input = { act: anEnvelope(), release: aFile, study: 'lost-cases', name: 'Release 1' };
const rows = (stage: string, people: number): PackedRow[] =>
  Array.from({ length: people }, (_, place) => ({
    ...aStudyRow({ person: String(place), file: null, stage }),
    references: [`r${place}`],
  }));
const house = (en: string) => ({ sv: en, en });

test('a release is frozen as it may be shown: one to four are told nowhere in it', () => {
  const contributions = [
    { house: house('One'), rows: rows('suspicion', 12), costs: null },
    { house: house('Two'), rows: rows('report', 3), costs: null },
  ];
  const [act] = release(input, { at, invented: true, contributions });
  const facts = ReleaseFacts.parse(act?.facts);
  expect(facts).toMatchObject({ joined: null, apart: 9, invented: true, name: 'Release 1' });
  const [suspicion, report] = facts.figures.sources[0]?.chains[0]?.stages ?? [];
  expect(suspicion).toMatchObject({ reached: 12 });
  expect(report).toMatchObject({ reached: null, why: { reached: 'suppressed' } });
});

test('what it cost is told of the houses that told of it, and a file of one house is none of another', () => {
  const cost = (claimed: number) =>
    costSums([
      {
        case: 'the same word',
        sector: 'cleaning',
        people: 3,
        wages: { documented: claimed, probable: claimed, claimed },
        hours: [],
      },
    ]);
  const given = (costs: ReturnType<typeof cost> | null, en: string) => ({
    house: house(en),
    rows: rows('suspicion', 12),
    costs,
  });
  const frozen = (...contributions: ReturnType<typeof given>[]) =>
    ReleaseFacts.parse(release(input, { at, invented: true, contributions })[0]?.facts).cost;
  expect(frozen(given(null, 'One'))).toBeNull();
  const [one, two, three] = [given(cost(40_000), 'One'), given(cost(60_000), 'Two'), given(cost(50_000), 'Three')];
  expect(frozen(one, two, three)?.sectors[0]?.claimed).toEqual({ kronor: 150_000, people: 9, cases: 3 });
  // Of two cases, whoever knows one takes it off and has the other.
  expect(frozen(one, two)?.sectors[0]?.claimed).toBeNull();
});
