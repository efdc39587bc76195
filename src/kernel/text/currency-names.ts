import type { Message } from '../message.ts';

/** What the money of each country is called where a form asks for a whole number of it. */
const names: Readonly<Record<string, Message>> = {
  DKK: /*i18n*/ { id: 'currency.DKK', message: 'Danish kroner', comment: 'Money, in: a whole number of …' },
  EUR: /*i18n*/ { id: 'currency.EUR', message: 'euros', comment: 'Money, in: a whole number of …' },
  ISK: /*i18n*/ { id: 'currency.ISK', message: 'Icelandic krónur', comment: 'Money, in: a whole number of …' },
  NOK: /*i18n*/ { id: 'currency.NOK', message: 'Norwegian kroner', comment: 'Money, in: a whole number of …' },
  PLN: /*i18n*/ { id: 'currency.PLN', message: 'zlotys', comment: 'Money, in: a whole number of …' },
  SEK: /*i18n*/ { id: 'currency.SEK', message: 'kronor', comment: 'Money, in: a whole number of …' },
};

/** A currency as a form names it; one without a name by its code. */
export const currencyName = (currency: string, say: (message: Message) => string): string => {
  const name = names[currency];
  return name ? say(name) : currency;
};

/** How the money of each country is written in lists. */
const written: Readonly<Record<string, RegExp>> = {
  DKK: /^(?:dkk|kr\.?|kroner)$/i,
  EUR: /^(?:eur|euros?|€)$/i,
  ISK: /^(?:isk|kr\.?|krónur)$/i,
  NOK: /^(?:nok|kr\.?|kroner)$/i,
  PLN: /^(?:pln|zł|zl|złot(?:y|e|ych))$/i,
  SEK: /^(?:sek|kr\.?|kronor|svenska kronor)$/i,
};

/** Whether a word of a list means that money. */
export const meansCurrency = (word: string, currency: string): boolean => written[currency]?.test(word) ?? false;
