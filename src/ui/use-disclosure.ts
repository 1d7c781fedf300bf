import { useId, useMemo, useState } from 'react';

/** What opens below its own row. */
export interface Disclosure {
  isOpen: boolean;
  /** Attributes of the button. */
  button: { 'aria-expanded': boolean; 'aria-controls': string | undefined; onClick: () => void };
  /** Attributes of the element that opens. */
  region: { id: string };
}

/** The state of something that a button opens below its own row, and the attributes of both. */
export function useDisclosure(): Disclosure {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return useMemo(
    () => ({
      isOpen,
      button: {
        'aria-expanded': isOpen,
        'aria-controls': isOpen ? id : undefined,
        onClick: () => setOpen(!isOpen),
      },
      region: { id },
    }),
    [isOpen, id],
  );
}
