import { plural, type Language } from 'polar-customer-portal';
import { en } from 'polar-customer-portal/locale/en';

export const nb: Language = {
  locale: 'nb',
  dir: 'ltr',
  messages: {
    ...en.messages,
    title: 'Lisensnøkkel',
    copy: 'Kopier',
    validated: (count, last, number) =>
      `Validert ${number(count)} ${plural('nb', count, { one: 'gang', other: 'ganger' })}${last ? `, sist ${last}` : ''}`,
    list: { ...en.messages.list, title: 'Lisensnøkler' },
  },
};
