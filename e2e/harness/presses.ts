import type { Locator, Page } from 'playwright-core';

/** What a task took: presses of a pointer or a key, and characters typed beside them. */
export type Counted = { readonly presses: number; readonly typed: number };

/** Hands that count: a link, a button, a choice, a key and a field are one press each; what is typed in a field is counted beside. */
export type Hands = {
  readonly page: Page;
  readonly press: (what: Locator) => Promise<void>;
  readonly key: (key: string) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly type: (field: Locator, words: string) => Promise<void>;
  /** The field has the focus already. */
  readonly write: (words: string) => Promise<void>;
  readonly choose: (field: Locator, label: string) => Promise<void>;
  readonly counted: () => Counted;
};

export function handsOf(page: Page): Hands {
  let presses = 0;
  let typed = 0;
  return {
    page,
    async press(what) {
      await what.click();
      presses += 1;
    },
    async key(key) {
      await page.keyboard.press(key);
      presses += 1;
    },
    async back() {
      await page.goBack();
      presses += 1;
    },
    async type(field, words) {
      await field.fill(words);
      presses += 1;
      typed += words.length;
    },
    async write(words) {
      await page.keyboard.type(words);
      typed += words.length;
    },
    async choose(field, label) {
      await field.selectOption({ label });
      presses += 1;
    },
    counted: () => ({ presses, typed }),
  };
}
