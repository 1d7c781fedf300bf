import type { SubscriptionPriceMessages } from '../../../subscriptions/messages.ts';
import { isolate } from '../../isolate.ts';
import { plural, type PluralForms } from '../../plural.ts';

/** A word that depends on how many license keys there are: one, two, or any other number. */
export const byKeys = (count: number, one: string, two: string, other: string): string =>
  plural('ar', count, { zero: other, one, two, few: other, many: other, other });

/** "يعمل مفتاح الترخيص": the license keys work. */
export const work = (count: number): string =>
  byKeys(count, 'يعمل مفتاح الترخيص', 'يعمل مفتاحا الترخيص', 'تعمل مفاتيح الترخيص');

/** The license keys, as an object. */
export const keys = (count: number): string =>
  byKeys(count, 'مفتاح الترخيص', 'مفتاحي الترخيص', 'مفاتيح الترخيص');

/** "3 مقاعد". @param two - The form for two, which depends on the sentence. */
export const seats = (count: number, number: (value: number) => string, two = 'مقعدان'): string =>
  `${number(count)} ${plural('ar', count, { zero: 'مقعد', one: 'مقعد', two, few: 'مقاعد', many: 'مقعدًا', other: 'مقعد' })}`;

/** "3 وحدات". @param two - The form for two, which depends on the sentence. */
export const units = (count: number, number: (value: number) => string, two = 'وحدتان'): string =>
  `${number(count)} ${plural('ar', count, { zero: 'وحدة', one: 'وحدة', two, few: 'وحدات', many: 'وحدة', other: 'وحدة' })}`;

/** "3 ملفات". */
export const files = (count: number, number: (value: number) => string): string =>
  `${number(count)} ${plural('ar', count, { zero: 'ملف', one: 'ملف', two: 'ملفان', few: 'ملفات', many: 'ملفًا', other: 'ملف' })}`;

const interval =
  (one: string, forms: PluralForms) =>
  (amount: string, count: number, number: (value: number) => string) =>
    `${isolate(amount)} ${count === 1 ? one : `كل ${number(count)} ${plural('ar', count, forms)}`}`;

/** "شهريًا", or "كل 3 أشهر". */
export const every: SubscriptionPriceMessages['every'] = {
  day: interval('يوميًا', {
    zero: 'يوم',
    one: 'يوم',
    two: 'يومين',
    few: 'أيام',
    many: 'يومًا',
    other: 'يوم',
  }),
  week: interval('أسبوعيًا', {
    zero: 'أسبوع',
    one: 'أسبوع',
    two: 'أسبوعين',
    few: 'أسابيع',
    many: 'أسبوعًا',
    other: 'أسبوع',
  }),
  month: interval('شهريًا', {
    zero: 'شهر',
    one: 'شهر',
    two: 'شهرين',
    few: 'أشهر',
    many: 'شهرًا',
    other: 'شهر',
  }),
  year: interval('سنويًا', {
    zero: 'سنة',
    one: 'سنة',
    two: 'سنتين',
    few: 'سنوات',
    many: 'سنة',
    other: 'سنة',
  }),
};
