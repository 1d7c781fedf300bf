import { expect } from 'vitest';
import { readAll } from '../core/http/connect.ts';
import type { Shown } from './show.tsx';
import { SECRET } from './values.ts';

/** The elements that we render; a text never makes another. */
const TAGS =
  'a b bdi button code dd details dialog div dl dt fieldset footer form h2 h3 h4 header i input label legend li nav option output p path rect section select small span strong summary svg textarea ul';
const OURS = new Set(TAGS.split(' '));

/** What a page says that shows a mistake in place of a value. */
const MISTAKES = ['undefined', 'NaN', 'Infinity', '∞', 'Invalid Date', '[object'];

/**
 * Checks what must hold for everything that is shown, whatever was answered.
 *
 * @param answered - The texts that were answered, which may contain anything.
 */
export function checkScreen(
  { host, section, errors, events, complaints }: Shown,
  answered: string,
): void {
  expect(complaints, 'in the console').toEqual([]);
  const elements = [...host.querySelectorAll('*')];
  expect(elements.map(({ localName }) => localName).filter((tag) => !OURS.has(tag))).toEqual([]);

  const texts = elements.flatMap(({ attributes }) => [...attributes].map(({ value }) => value));
  texts.push(host.textContent);
  const all = texts.join('\n');
  expect(all).not.toContain(SECRET);
  for (const mistake of MISTAKES) {
    if (!answered.includes(mistake)) expect(all).not.toContain(mistake);
  }
  expect(errors.map(readAll).join()).not.toContain(SECRET);
  expect(JSON.stringify(events)).not.toContain(SECRET);

  const ids = elements.map(({ id }) => id).filter(Boolean);
  expect(ids).toEqual([...new Set(ids)]);
  const controls = [...host.querySelectorAll('button, summary, select, input')];
  const names = controls.filter((control) => !control.closest('[hidden]')).map(getName);
  expect(names.filter((name) => !/\p{L}/u.test(name))).toEqual([]);
  expect(section.querySelector('h2')?.textContent).toMatch(/\p{L}/u);
  expect(section.getAttribute('aria-busy')).toBe('false');
  for (const badge of section.querySelectorAll('[data-slot$=-status]')) {
    expect(badge.textContent.trim()).not.toBe('');
  }
  for (const link of host.querySelectorAll('a')) expect(link.href).toMatch(/^https?:/);
}

function getName(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(' ');
  const labels = ids?.map((id) => element.ownerDocument.getElementById(id)?.textContent);
  const field = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
  return (
    labels?.join(' ') ??
    element.getAttribute('aria-label') ??
    (field ? element.labels?.[0]?.textContent : undefined) ??
    element.closest('label, button, summary')?.textContent ??
    ''
  );
}

/** Checks what is shown of a failure, in place of content. */
export function checkFailureText({ section }: Shown, code: string): void {
  const alert = section.querySelector('[role=alert]');
  expect(alert?.textContent).toMatch(/\p{L}{3}/u);
  expect(section.dataset['state']).toBe(code);
}

/** Checks what is shown and reported of a failure, in place of content. */
export function checkFailure(shown: Shown, code: string): void {
  const { errors, events } = shown;
  checkFailureText(shown, code);
  expect(errors.map((error) => error.code)).toEqual([code]);
  expect(events).toEqual([
    code === 'unauthorized' ? { type: 'session_ended' } : { type: 'failed', code },
  ]);
}
