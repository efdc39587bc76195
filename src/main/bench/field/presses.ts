import type { Locator } from 'playwright-core';

/** What a hand has done: presses, fields filled in, and words typed into them. */
export type Done = { readonly presses: number; readonly fields: number; readonly words: number };

/** Words of a text, however they are set apart. A number of eight digits is one. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** A hand that counts. Each press waits until what it presses is there, and is a real one: what is covered is not hit. */
export class Hand {
  private presses = 0;
  private fields = 0;
  private words = 0;

  async press(what: Locator): Promise<void> {
    await what.click();
    this.presses += 1;
  }

  async write(into: Locator, text: string): Promise<void> {
    await into.fill(text);
    this.fields += 1;
    this.words += wordsIn(text);
  }

  /** What was done since it was asked before. */
  done(): Done {
    const { presses, fields, words } = this;
    this.presses = 0;
    this.fields = 0;
    this.words = 0;
    return { presses, fields, words };
  }
}
