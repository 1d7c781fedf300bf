/** A click that asked for a change, and what the customer saw at that moment. */
export interface Click {
  kind: 'rotate' | 'deactivate';
  section: HTMLElement;
  keyId: string;
  /** The label of the activation. */
  label?: string;
  /** Which of its keys the license key showed, counted from 0. */
  version: number;
  /** How many requests the page had sent before. */
  sent: number;
}

/** All clicks on the page so far, oldest first, and when keys were revealed. */
export interface Clicks {
  changes: Click[];
  /** When a key was revealed last, in milliseconds since 1970, by the card's section. */
  reveals: WeakMap<Element, number>;
}
