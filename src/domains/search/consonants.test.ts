import { describe, expect, it } from 'vitest';
import { consonantsOf } from './consonants.ts';
import { plain } from './letters.ts';

const meet = (latin: string, other: string): boolean => {
  const [one, two] = [consonantsOf(plain(latin)).latin, consonantsOf(plain(other)).other];
  return one.some((signs) => two.includes(signs));
};

/** Given names as they are usually spelled in passports and by those who bear them. No one is meant. */
const arabic = [
  ['محمد', 'Mohammed Muhammad Mohamed Mohammad'],
  ['أحمد', 'Ahmed Ahmad'],
  ['حسين', 'Hussein Husayn Hossein Hussain'],
  ['فاطمة', 'Fatima Fatimah Fatma'],
  ['علي', 'Ali Aly'],
  ['عمر', 'Omar Umar Omer'],
  ['عثمان', 'Othman Osman Uthman'],
  ['يوسف', 'Yusuf Youssef Yousef Jusuf'],
  ['إبراهيم', 'Ibrahim Ebrahim'],
  ['خالد', 'Khaled Khalid Halid'],
  ['جمال', 'Jamal Gamal Djamal'],
  ['وليد', 'Walid Waleed'],
  ['عبدالله', 'Abdullah Abdallah'],
  ['صالح', 'Saleh Salih'],
  ['زهراء', 'Zahra'],
  ['ليلى', 'Layla Leila Laila'],
  ['عائشة', 'Aisha Aysha'],
  ['نور', 'Nour Noor Nur'],
  ['الحسن', 'Alhassan Hassan al el'],
  ['شريف', 'Sharif Sherif Cherif'],
  ['پروانه', 'Parvaneh Parwana'],
  ['گلناز', 'Golnaz Gulnaz'],
] as const;
const thai = [
  ['สมชาย', 'Somchai Somchay'],
  ['ณัฐพล', 'Nattapon Natthaphon Nattaphol'],
  ['ประยุทธ์', 'Prayut Prayuth'],
  ['สุรศักดิ์', 'Surasak'],
  ['สมศักดิ์', 'Somsak'],
  ['กรรณิการ์', 'Kannika'],
  ['พรทิพย์', 'Porntip Phornthip'],
] as const;

describe('a word in Arabic or Thai letters and its Latin spelling', () => {
  const cases = [...arabic, ...thai].flatMap(([other, all]) => all.split(' ').map((latin) => [latin, other] as const));
  it.each(cases)('%s is %s', (latin, other) => expect(meet(latin, other)).toBe(true));

  it.each([
    ['Karim', 'محمد'],
    ['Nora', 'نور'],
    ['Somchai', 'สมศักดิ์'],
    ['Krogen', 'คน'],
  ])('%s is not %s', (latin, other) => expect(meet(latin, other)).toBe(false));

  it('does not tell names whose vowels alone differ, and finds none of too few consonants', () => {
    expect(meet('Hassan', 'حسين')).toBe(true);
    expect(meet('Wichai', 'วิชัย')).toBe(false);
  });

  it('compares nothing within one alphabet', () => {
    for (const word of ['mohammed', 'محمد', plain('สมชาย')]) {
      const { latin, other } = consonantsOf(word);
      expect(latin.length * other.length).toBe(0);
    }
    expect(consonantsOf('щука')).toEqual({ latin: [], other: [] });
    expect(consonantsOf('117')).toEqual({ latin: [], other: [] });
  });
});
