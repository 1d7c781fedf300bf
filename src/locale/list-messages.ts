import type { NumberFormat } from './format.ts';

/** What the list of license keys says beyond the words of a card. */
export interface ListMessages {
  /** The list's title. */
  title: string;
  /** Said while the list loads. */
  loading: string;
  /** How many license keys there are on all pages. */
  total: (count: number, number: NumberFormat) => string;

  /** The label of the filter. */
  status: string;
  all: string;
  /** A choice of the filter. @param count - How many license keys it leaves on the page. */
  choice: (label: string, count: number, number: NumberFormat) => string;

  /** The name of the buttons that turn pages, as a group. */
  pages: string;
  /** Between the buttons that turn pages. */
  page: (page: number, pages: number, number: NumberFormat) => string;
  /** In its place while another page loads. */
  turning: string;
  previous: string;
  next: string;

  /** In place of a list without license keys: what there is, and what it means. */
  empty: readonly [title: string, description: string];
}

/** English. Apart from the words of the card, which need not carry these. */
export const englishList: ListMessages = {
  title: 'License keys',
  loading: 'Loading license keys…',
  total: (count, number) => `${number(count)} license ${count === 1 ? 'key' : 'keys'}`,

  status: 'Status',
  all: 'All',
  choice: (label, count, number) => `${label} (${number(count)})`,

  pages: 'Pages',
  page: (page, pages, number) => `Page ${number(page)} of ${number(pages)}`,
  turning: 'Loading…',
  previous: 'Previous',
  next: 'Next',

  empty: [
    'No license keys to show',
    'If you expected one, check which account you are signed in with.',
  ],
};
