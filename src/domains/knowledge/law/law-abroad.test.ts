import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry, Knowledge } from '../entry.ts';
import { readElements } from '../public.ts';
import { knownHere } from '../testing/known-here.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  ({ knowledge } = await knownHere());
});
const named = <One extends { readonly id: string }>(entries: readonly One[], id: string): One => {
  const found = entries.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const offence = (id: string): Entry<'offences'> => named(knowledge.offences.entries, id);
const provision = (id: string): Entry<'provisions'> => named(knowledge.provisions.entries, id);
const elementsOf = (id: string) => knowledge.elements.entries.filter((one) => one.offence === id);
const asked = (id: string) => offence(id).adult.map(({ group }) => group);

describe('penalties as the texts that were read have them', () => {
  it.each([
    ['LT.147', '3 to 10 years since 1 February 2025'],
    ['LT.157', '4 to 12 years since 1 February 2025'],
    ['LT.147-1', '2 to 8 years since 1 February 2025'],
    ['LT.292-1', 'up to 2 years'],
    ['LV.280', 'up to 3 years'],
    ['PL.189a.1', '3 to 20 years since 1 October 2023'],
    ['PL.2012.10', 'Imprisonment up to 3 years'],
    ['PL.218.1a', 'Fine, restriction of liberty or imprisonment up to 2 years'],
    ['FI.36.6', 'aggravated offence: 4 months to 4 years'],
    ['NO.395', 'aggravated (section 396) fine or imprisonment up to 6 years'],
    ['IS.227a', 'up to 12 years'],
    ['EE.260-1', 'Fine or imprisonment up to 3 years'],
    ['DE.233.5', 'up to 2 years or a fine'],
    ['DE.232b', 'not under 1 year'],
    ['DK.282', 'up to 1 year 6 months'],
  ])('%s: %s', (id, penalty) => {
    expect(offence(id).penalty.en).toContain(penalty);
  });
});

describe('clocks of other countries', () => {
  it.each([
    ['is.reflection-period', 9, 'months'],
    ['ee.reflection-period', 30, 'calendar-days'],
    ['ee.reflection-period.longest', 60, 'calendar-days'],
    ['lv.reflection-period.ask', 3, 'calendar-days'],
    ['lv.reflection-period', 30, 'calendar-days'],
    ['lt.reflection-period', 30, 'calendar-days'],
    ['lt.dispute', 3, 'months'],
    ['pl.reflection-period', 3, 'months'],
    ['pl.reflection-period.child', 4, 'months'],
    ['dk.reflection-period', 30, 'calendar-days'],
    ['dk.reflection-period.longest', 120, 'calendar-days'],
    ['de.reflection-period', 3, 'months'],
    ['no.chain', 3, 'months'],
    ['no.chain.agency', 3, 'months'],
    ['no.inspectorate-fee', 5, 'years'],
    ['is.chain', 4, 'months'],
    ['de.wage-guarantee', 2, 'months'],
  ])('%s is %i %s', (id, amount, unit) => {
    expect(named(knowledge.clocks.entries, id)).toMatchObject({ amount, unit });
  });

  it('give every country at least the reflection period', () => {
    for (const country of ['dk', 'no', 'fi', 'is', 'ee', 'lv', 'lt', 'pl', 'de'])
      expect(knowledge.clocks.entries.map(({ id }) => id)).toContain(`${country}.reflection-period`);
  });

  it('say that the Danish reflection period is a deadline to leave, and no permit', () => {
    expect(named(knowledge.clocks.entries, 'dk.reflection-period').starts.en).toContain('no permit');
  });
});

describe('what a sample of entries left out', () => {
  it.each([
    ['DK.NONPUN', 'follow from the person having been trafficked'],
    ['PL.BACKPAY', 'enforcement fails or a specially important interest of the foreigner'],
    ['PL.BACKPAY', 'Due care frees them'],
  ])('is said of %s: %s', (id, text) => {
    expect(provision(id).text.en).toContain(text);
  });
});

describe('the law of the Union and of the world', () => {
  it('cites the article, the copy and the day it was read, but for what was in no copy', () => {
    const beyond = knowledge.provisions.entries.filter(({ country }) => country === null);
    expect(beyond.filter(({ citations }) => !citations).map(({ id }) => id)).toEqual(['EU.2004.81', 'COE.REC.LAB']);
  });

  it.each([
    ['EU.2011.36.8', 'other unlawful activities'],
    ['EU.2011.36.2', 'unless the surrogate mother is a child'],
    ['EU.2009.52.9', 'Intentionally employing'],
    ['COE.197.19-26-27', 'shall consider punishing knowing use'],
    ['COE.197.10', 'until the identification is completed'],
  ])('%s says what the article says: %s', (id, text) => {
    expect(provision(id).text.en).toContain(text);
  });
});

describe('Finnish usury', () => {
  it('asks for one of the four means of the section, none of them ignorance', () => {
    const words = elementsOf('FI.36.6').map(({ own }) => own?.text);
    expect(words).toEqual([
      'utnyttja någon annans ekonomiska trångmål eller annars trängda läge',
      'beroende ställning',
      'oförstånd',
      'lättsinne',
      'en ekonomisk förmån som står i uppenbart missförhållande till vederlaget',
    ]);
  });
});

describe('the Norwegian inspectorate since 1 July 2025', () => {
  it.each([
    ['NO.AML.18-4', 'does not apply when a worker is interviewed'],
    ['NO.AML.18-5', 'another business than the one inspected'],
    ['NO.AML.18-10', '50 times the basic amount of the national insurance or four per cent'],
    ['NO.AML.18-10a', '25 times the basic amount'],
    ['NO.AML.18-12', 'the police assist'],
    ['NO.AML.18-13', 'district court'],
  ])('%s: %s', (id, text) => {
    expect(provision(id)).toMatchObject({ valid_from: '2025-07-01', read_twice: true });
    expect(provision(id).text.en).toContain(text);
  });

  it('may order payment through a bank and a pay slip, and no deduction back', () => {
    expect(provision('NO.AML.14-15').who?.en).toContain('second and sixth paragraphs, not the third');
    expect(provision('NO.AML.14-15').valid_from).toBeNull();
  });
});

describe('children', () => {
  it.each(['LT.157', 'EE.175'])('have %s to themselves, and no means is asked for', (id) => {
    expect(asked(id)).toContain('child');
    expect(asked(id)).not.toContain('means');
  });

  it('are seen in Lithuania: a fact of age and of compulsion supports the article on children', () => {
    const concepts = ['child.under-18', 'act.recruits', 'work.forced', 'mental.knew'];
    const facts = [{ id: 'f', speaks: 'for' as const, concepts, oneOf: [], evidence: [], independent: true }];
    const law = {
      offences: knowledge.offences.entries,
      elements: knowledge.elements.entries,
      concepts: knowledge.concepts.entries,
    };
    const read = readElements(law, { country: 'LT', day: '2026-11-29', facts });
    if ('wrong' in read) throw new Error(JSON.stringify(read));
    const states = read.offences.filter((one) => one.reading === 'adult').map((one) => [one.offence, one.state]);
    expect(Object.fromEntries(states)).toMatchObject({ 'LT.157': 'supported', 'LT.147': 'nothing-yet' });
  });

  it('are protected against ordinary work under unusual conditions in Estonia too', () => {
    const { own } = named(knowledge.elements.entries, 'EE.175.PURP.5');
    expect(own?.text).toBe('tavapäratutel tingimustel töötamist');
    expect(offence('EE.175').subsidiary_to).toEqual(['EE.133']);
  });
});

describe('the words of the law', () => {
  it.each(['DK', 'NO', 'IS', 'EE', 'LV', 'LT', 'DE'])('are shown beside every element of %s', (country) => {
    const ids = new Set(knowledge.offences.entries.filter((one) => one.country === country).map(({ id }) => id));
    const silent = knowledge.elements.entries.filter((one) => ids.has(one.offence) && one.own === null);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('are those of the German law, and no summary of them', () => {
    const texts = elementsOf('DE.233').map(({ own }) => own?.text);
    expect(texts).toContain('ihrer Hilflosigkeit, die mit dem Aufenthalt in einem fremden Land verbunden ist');
    expect(JSON.stringify(knowledge.elements.entries)).not.toContain('auslandsspezifische');
  });

  it('name withholding usual pay, and letting housing, in Germany', () => {
    expect(named(knowledge.elements.entries, 'DE.233.AGG.3').own?.text).toContain('Vorenthalten');
    expect(named(knowledge.elements.entries, 'DE.233.5.RENT.1').own?.text).toContain('Räumen zum Wohnen');
  });

  it('ask for forced labour in Norway, and for what is owed by contract, law or regulation in wage theft', () => {
    expect(named(knowledge.elements.entries, 'NO.257.1.FORM.1').own?.text).toMatch(
      /^tvangsarbeid eller tvangstjenester/,
    );
    expect(asked('NO.395')).toEqual(['conduct', 'circumstance', 'mental']);
  });

  it('make keeping a person’s papers an offence of its own in Iceland', () => {
    expect(named(knowledge.elements.entries, 'IS.227a.4.DOC.3').concepts).toEqual(['beside.documents-withheld']);
  });
});

describe('minimum wages', () => {
  it.each([
    ['DE.MINPAY', '13.90 euros', '2026-01-01'],
    ['EE.MINPAY', '946 euros', '2026-04-01'],
    ['PL.MINPAY', '4,806 zlotys', '2026-01-01'],
    ['LT.MINPAY', '1,153 euros', '2026-01-01'],
  ])('%s: %s from %s, and it is checked again when the next may be in force', (id, amount, from) => {
    const { text, valid_from, look_again_on } = provision(id);
    expect([text.en.includes(amount), valid_from]).toEqual([true, from]);
    expect(look_again_on && look_again_on > from).toBe(true);
  });
});

describe('what is not known', () => {
  it('is said: the Finnish reform may be in force, and it is checked again', () => {
    expect(provision('FI.REFORM.2026')).toMatchObject({ status: 'unknown', look_again_on: '2026-12-31' });
  });

  it('is not half said: the Protocol of 2014 names the ratifications of no country', () => {
    expect(provision('ILO.P29').text.en).not.toMatch(/Sweden|Lithuania|20(1[5-9]|2\d)/);
  });

  it('is not said as a right: a victim in Lithuania may be freed, and need not be', () => {
    expect(provision('LT.NONPUN').text.en).toContain('may, not shall');
  });

  it('has no day on which it began, where none has been read', () => {
    const abroad = knowledge.offences.entries.filter(({ country }) => country !== 'SE');
    expect(abroad.filter(({ valid_from }) => valid_from !== null).map(({ id }) => id)).toEqual([]);
  });
});

describe('what courts have said', () => {
  it('is not put in their mouths: nothing of a sector is quoted that no court or law says', () => {
    const told = JSON.stringify(knowledge.sectors.entries);
    expect(told).not.toMatch(/inte utsatt nog|not vulnerable enough|oskäligt/);
  });

  it('is of two employers at Åsele, by the law of the season in which it happened', () => {
    const pickers = named(knowledge.judgments.entries, 'lycksele-2024');
    expect(pickers.law_on).toMatch(/^2023-/);
    expect(pickers.instances[0]?.outcome.en).toMatch(/^Both were convicted/);
  });
});
