import { describe, expect, it } from 'vitest';
import { anItem, catalogue, folded, type Happening, larkan, said, svalan } from '../testing/builders.ts';
import { swedishLaw } from '../testing/law.ts';
import { boardOf } from './elements-board.ts';
import { nextQuestion } from './next-question.ts';

const added = (item: ReturnType<typeof anItem>): Happening => ['evidence.add', item];

/** The evidence of the invented flagship, by number. */
const evidence: Happening[] = [
  added(anItem(1, { type: 'EV12' })),
  added(anItem(2, { type: 'EV08', bearing: 'both' })),
  added(anItem(3, { type: 'EV13' })),
  added(anItem(4, { type: 'EV10' })),
  added(anItem(5, { type: 'EV11' })),
  added(anItem(6, { type: 'EV11' })),
  added(anItem(7, { type: 'EV04' })),
  added(anItem(8, { type: 'EV09' })),
  added(anItem(9, { type: 'EV07' })),
  added(anItem(10, { type: 'EV01', accountOf: larkan })),
  added(anItem(11, { type: 'EV02', accountOf: svalan })),
  added(anItem(12, { type: 'EV03' })),
  added(anItem(13, { type: 'EV22' })),
  added(anItem(14, { type: 'EV25' })),
  added(anItem(15, { type: 'EV04', bearing: 'against' })),
  added(anItem(16, { type: 'EV06', bearing: 'against' })),
  added(anItem(17, { type: 'EV20' })),
];
const flagship: Happening[] = [
  ...evidence,
  said('SE.BRB.4.1b.MEANS.2', 'supported', [7, 9]),
  said('SE.BRB.4.1b.MEANS.3', 'supported', [3, 4, 9]),
  said('SE.BRB.4.1b.FORM.2', 'supported', [5, 6, 8, 12, 17], { against: [2, 16], looked: true }),
  said('SE.BRB.4.1b.FORM.1', 'supported', [3, 4, 11, 13], { against: [15], looked: true }),
  said('SE.BRB.4.1b.LINK.1', 'supported', [10, 7], { looked: true }),
  said('SE.BRB.4.1a.ACT.4', 'supported', [1, 4]),
  said('SE.BRB.4.1a.ACT.5', 'supported', [10, 12]),
  said('SE.BRB.4.1a.MEANS.3', 'nothing-yet', []),
  said('SE.BRB.4.1a.MENS.2', 'supported', [7, 14], { weak: true }),
];
const rowsOf = (happened: readonly Happening[]) =>
  boardOf(folded(...happened), larkan, catalogue, swedishLaw).offences.flatMap(({ groups }) =>
    groups.flatMap(({ rows }) => rows),
  );
const rowOf = (happened: readonly Happening[], element: string) => {
  const row = rowsOf(happened).find((one) => one.element === element);
  if (!row) throw new Error(`No row ${element}.`);
  return row;
};

describe('the board of elements', () => {
  it('counts for each element the evidence independent of her account, as the flagship has it', () => {
    const counted = rowsOf(flagship).map(({ element, independent, against }) => [element, independent, against.length]);
    expect(Object.fromEntries(counted.map(([element, ...rest]) => [element, rest]))).toMatchObject({
      'SE.BRB.4.1b.MEANS.2': [2, 0],
      'SE.BRB.4.1b.MEANS.3': [3, 0],
      'SE.BRB.4.1b.FORM.2': [5, 2],
      'SE.BRB.4.1b.FORM.1': [4, 1],
      'SE.BRB.4.1b.LINK.1': [1, 0],
      'SE.BRB.4.1a.ACT.4': [2, 0],
      'SE.BRB.4.1a.ACT.5': [1, 0],
      'SE.BRB.4.1a.MENS.2': [2, 0],
    });
  });
  it('states what is weakest, what is independent of her account, and what the graver offence depends on', () => {
    expect(boardOf(folded(...flagship), larkan, catalogue, swedishLaw).findings).toEqual([
      { kind: 'weakest', offence: 'SE.BRB.4.1b', element: 'SE.BRB.4.1b.LINK.1', independent: 1 },
      { kind: 'stands-without-word', offence: 'SE.BRB.4.1b' },
      { kind: 'hangs-on', offence: 'SE.BRB.4.1a', element: 'SE.BRB.4.1a.MENS.2', independent: 2 },
    ]);
  });
  it('marks the element that a person has called weak rather than the one it has counted', () => {
    const weakest = rowsOf(flagship)
      .filter((row) => row.weakest)
      .map(({ element }) => element);
    expect(weakest).toEqual(['SE.BRB.4.1a.MENS.2', 'SE.BRB.4.1b.LINK.1']);
  });
  it('leaves every state as a person set it, and the others unset', () => {
    expect(rowOf(flagship, 'SE.BRB.4.1a.MEANS.3').state).toBe('nothing-yet');
    const board = boardOf(folded(...flagship), larkan, catalogue, swedishLaw);
    const means = board.offences[0]?.groups.find(({ group }) => group === 'means');
    expect(means?.notPlaced).toContain('SE.BRB.4.1a.MEANS.1');
    expect(JSON.stringify(board)).not.toMatch(/\bmet\b|percent|score/);
  });
  it('distinguishes "searched, nothing found" from "not searched"', () => {
    expect(rowOf(flagship, 'SE.BRB.4.1b.LINK.1')).toMatchObject({ against: [], lookedAgainst: true });
    expect(rowOf(flagship, 'SE.BRB.4.1b.MEANS.2')).toMatchObject({ against: [], lookedAgainst: false });
  });
  it('states which groups rest on her account alone', () => {
    const happened = [
      ...evidence,
      said('SE.BRB.4.1b.MEANS.2', 'supported', [10]),
      said('SE.BRB.4.1b.FORM.2', 'supported', [5]),
      said('SE.BRB.4.1b.LINK.1', 'supported', [10]),
    ];
    expect(boardOf(folded(...happened), larkan, catalogue, swedishLaw).findings[1]).toEqual({
      kind: 'rests-on-word',
      offence: 'SE.BRB.4.1b',
      groups: ['means', 'link'],
    });
  });
  it('states where nothing is supported at all', () => {
    const findings = boardOf(
      folded(...evidence, said('SE.BRB.4.1b.FORM.2', 'supported', [5])),
      larkan,
      catalogue,
      swedishLaw,
    ).findings;
    expect(findings[1]).toEqual({ kind: 'gap', offence: 'SE.BRB.4.1b', groups: ['means', 'link'] });
    expect(findings[2]).toEqual({ kind: 'nothing-supported', offence: 'SE.BRB.4.1a' });
  });
  it('does not miss means and link for a child, since the law does not require them, and keeps what was placed', () => {
    const happened = [
      ...evidence,
      said('SE.BRB.4.1b.MEANS.3', 'supported', [10]),
      said('SE.BRB.4.1b.FORM.2', 'supported', [5]),
      said('SE.BRB.4.1b.MENS.1', 'supported', [7]),
    ];
    const file = folded(...happened);
    const ofAge = (under18: boolean | null) =>
      boardOf({ ...file, parties: file.parties.map((one) => ({ ...one, under18 })) }, larkan, catalogue, swedishLaw);
    expect(ofAge(null).findings[1]).toEqual({ kind: 'rests-on-word', offence: 'SE.BRB.4.1b', groups: ['means'] });
    expect(ofAge(true).findings[1]).toEqual({ kind: 'stands-without-word', offence: 'SE.BRB.4.1b' });
    const rows = (under18: boolean | null) =>
      ofAge(under18).offences.flatMap(({ groups }) =>
        groups.flatMap((group) => group.rows.map(({ element, weakest }) => `${element} ${weakest}`)),
      );
    expect(rows(null)).toContain('SE.BRB.4.1b.MEANS.3 true');
    expect(rows(true)).toContain('SE.BRB.4.1b.MEANS.3 false');
  });
  it('is empty for a person for whom nothing has been set', () => {
    expect(boardOf(folded(...flagship), svalan, catalogue, swedishLaw).findings[0]).toEqual({
      kind: 'nothing-supported',
      offence: 'SE.BRB.4.1b',
    });
  });
});

describe('the question that is offered next', () => {
  const board = () => boardOf(folded(...flagship), larkan, catalogue, swedishLaw);
  it('is about most of the weak elements', () => {
    expect(nextQuestion(board(), [], swedishLaw)).toEqual({
      id: 'debt-before',
      touches: ['SE.BRB.4.1b.LINK.1', 'SE.BRB.4.1a.MENS.2'],
    });
  });
  it('is another one when that was left aside, and none when all were', () => {
    expect(nextQuestion(board(), ['debt-before'], swedishLaw)?.id).toBe('stay-without');
    expect(nextQuestion(board(), ['debt-before', 'stay-without'], swedishLaw)).toBeNull();
  });
});
