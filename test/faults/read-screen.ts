/** What a card says. */
export interface ShownCard {
  section: HTMLElement;
  /** The id of its license key. */
  keyId: string;
  /** The end of the key; `undefined` when the card shows none. */
  end: string | undefined;
  status: string | undefined;
  /** The labels of its activations; `undefined` while they are not shown. */
  labels: string[] | undefined;
  /** Its whole text, without what is announced. */
  text: string;
  announcement: string;
}

const read = (element: Element, slot: string) => element.querySelector(`[data-slot=${slot}]`);

/** The sections of all cards, in the order of the page. */
export const findCards = () => [
  ...document.querySelectorAll<HTMLElement>('[data-slot=license-key-card]'),
];

/** The rows of a list, in its order. */
export const findRows = () => [
  ...document.querySelectorAll<HTMLElement>('[data-slot=license-key-row]'),
];

/** The cards on the page, and what they say. @param keyIds - Those that the page shows, in their order. */
export function readCards(keyIds: readonly string[]): ShownCard[] {
  const rows = findRows();
  return findCards().map((section, index) => {
    const row = rows.findIndex((each) => each.contains(section));
    return readCard(section, keyIds[row < 0 ? index : row] as string);
  });
}

function readCard(section: HTMLElement, keyId: string): ShownCard {
  const announced = read(section, 'portal-announcement')?.textContent ?? '';
  const whole = section.textContent ?? '';
  return {
    section,
    keyId,
    end: readEnd(section),
    status: read(section, 'license-key-status')?.getAttribute('data-state') ?? undefined,
    labels: read(section, 'license-key-activations-header')
      ? [...section.querySelectorAll('[data-slot=license-key-activation]')].map(
          (row) => row.querySelector('bdi')?.textContent ?? '',
        )
      : undefined,
    text: whole.slice(0, whole.length - announced.length),
    announcement: announced.trim(),
  };
}

/** The last six characters of the key in a card or a row. */
export function readEnd(element: Element): string | undefined {
  const value = read(element, 'license-key-value');
  return (value?.querySelector('bdi')?.textContent ?? value?.textContent)?.slice(-6);
}
