import { plural, type Language } from 'polar-customer-portal';
import { en } from 'polar-customer-portal/locale/en';

const { common, licenseKeys } = en.messages;

export const nb: Language = {
  locale: 'nb',
  dir: 'ltr',
  messages: {
    ...en.messages,
    common: {
      ...common,
      failures: {
        ...common.failures,
        server: ({ platform, unaffected }) => [
          `${platform} kan ikke svare akkurat nå`,
          `${unaffected} Vent et minutt, og prøv igjen.`,
        ],
      },
    },
    licenseKeys: {
      ...licenseKeys,
      title: 'Lisensnøkkel',
      copy: 'Kopier',
      unaffected: 'Lisensen din er ikke berørt.',
      validated: (count, last, number) =>
        `Validert ${number(count)} ${plural('nb', count, { one: 'gang', other: 'ganger' })}${last ? `, sist ${last}` : ''}`,
      list: { ...licenseKeys.list, title: 'Lisensnøkler' },
    },
  },
};
