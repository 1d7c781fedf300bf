import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLatest } from '../../core/react/use-latest.ts';
import type { PanelView } from '../../ui/panel-scope.ts';
import { takeFocus } from '../../ui/take-focus.ts';

/** A form that may be open in place of the details. */
export type CardForm = 'details' | 'email';

/** What the card shows. */
export interface CardMode {
  /** The form that is open; `null` for the details. */
  open: CardForm | null;
  /** What has happened last, which is told above the details. */
  notice: CardNotice | null;
}

/** What is told above the details. */
export interface CardNotice {
  state: 'saved' | 'email_changed';
  text: string;
}

/** How the parts open and close the forms. */
export interface CardControls {
  openForm: (form: CardForm) => void;
  /** Shows the details again, and what has happened. */
  closeForm: (notice?: CardNotice) => void;
}

const DETAILS: CardMode = { open: null, notice: null };

/**
 * What the card shows, and the functions that change it.
 *
 * @param customerId - Whose details it shows; `undefined` while nobody knows. With another customer, who has signed in
 *   after a session that has ended, no form stays open: it would save what the one before has typed.
 */
export function useCardMode(customerId: string | undefined): {
  mode: CardMode;
  controls: CardControls;
} {
  const [mode, setMode] = useState(DETAILS);
  const [owner, setOwner] = useState(customerId);
  if (customerId !== undefined && customerId !== owner) {
    setOwner(customerId);
    if (owner !== undefined) setMode(DETAILS);
  }
  const openForm = useCallback((open: CardForm) => setMode({ open, notice: null }), []);
  const closeForm = useCallback(
    (notice: CardNotice | null = null) => setMode({ open: null, notice }),
    [],
  );
  const controls = useMemo(() => ({ openForm, closeForm }), [openForm, closeForm]);
  return { mode, controls };
}

/** The button that has opened each form, and gets the focus back from it. */
const OPENERS = { details: 'customer-edit', email: 'customer-change-email' } as const;

/** Returns the focus to where it was before a form was open, and announces what has happened. */
export function useClosedForm({ open, notice }: CardMode, panel: PanelView): void {
  const latest = useLatest(panel);
  const last = useRef<CardForm>(null);
  useEffect(() => {
    const { findSlot } = latest.current;
    const before = last.current;
    last.current = open;
    if (open || !before) return;
    for (const slot of [OPENERS[before], 'portal-title'] as const) {
      const [element] = findSlot(slot);
      // The browser has lost the focus with the form.
      if (element && takeFocus(element, [])) return;
    }
  }, [open, latest]);
  useEffect(() => {
    if (notice) latest.current.announce(notice.text);
  }, [notice, latest]);
}
