import { useMemo } from 'react';
import { usePortal } from '../core/react/portal.ts';
import { readLink } from '../ui/read-link.ts';
import { useCheckedLinks } from '../ui/use-checked-links.ts';
import type { PanelLink } from '../ui/use-link.ts';
import { toLinked, type LicenseKeyLinks } from './links.ts';
import type { LicenseKeyMessages } from './messages.ts';
import type { LicenseKeyRead } from './schema.ts';

type LinkName = keyof LicenseKeyLinks;

const NAMES = ['renew', 'upgrade', 'help'] as const satisfies LinkName[];

/**
 * The links of a card or list: its own, and those of the provider that it does not have.
 *
 * @param licenseKey - What they are about; `undefined` in a list, and while there is none.
 */
export function useLicenseKeyLinks(
  own: LicenseKeyLinks | undefined,
  licenseKey: LicenseKeyRead | undefined,
  messages: LicenseKeyMessages,
): Record<LinkName, PanelLink> {
  const { links } = usePortal();
  const provided = links?.licenseKeys;
  useCheckedLinks(NAMES, own, provided);
  return useMemo(() => {
    const find = <Name extends LinkName>(name: Name) => own?.[name] ?? provided?.[name];
    const readFor = (name: 'renew' | 'upgrade') => () =>
      licenseKey ? readLink(name, find(name), toLinked(licenseKey)) : {};
    return {
      renew: { text: messages.renew, read: readFor('renew') },
      upgrade: { text: messages.upgrade, read: readFor('upgrade') },
      help: {
        text: messages.help,
        read: () => readLink('help', find('help'), licenseKey && toLinked(licenseKey)),
      },
    };
  }, [own, provided, licenseKey, messages]);
}
