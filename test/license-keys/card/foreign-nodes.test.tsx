import { fireEvent, screen } from '@testing-library/react';
import { de } from 'polar-customer-portal/locale/de';
import { LicenseKeyCard } from 'polar-customer-portal';
import { beforeEach, expect, test, vi } from 'vitest';
import { en } from '../../english.ts';
import { addForeignNodes, outline } from '../../foreign-nodes.ts';
import {
  NOW,
  passTime,
  runClockUntil,
  startClock,
  type ProviderOverrides,
} from '../../render-with-portal.tsx';
import { createLabelled, listLabels } from './changes.ts';
import { renderCard } from './render-card.tsx';

beforeEach(() => startClock());

const LABELS = [...'ABCDEFGHIJK'];

const see = (text: string) => runClockUntil(() => screen.getAllByText(text));

const field = () => screen.getByPlaceholderText(en.search);

const search = (text: string) => fireEvent.input(field(), { target: { value: text } });

async function returnLater() {
  await passTime(31_000);
  window.dispatchEvent(new Event('visibilitychange'));
}

function click(name: string) {
  const button = getButton(name);
  button.focus();
  fireEvent.click(button);
  return passTime(0);
}

/** All that changes in a card, and what is ours on the page after each step. */
async function useCard(isDisturbed: boolean): Promise<Record<string, string[]>> {
  vi.setSystemTime(NOW);
  const seen: Record<string, string[]> = {};
  const provider: ProviderOverrides = {};
  const rendered = renderCard(
    {
      id: '7f9a3f0e-5b1c-4d2e-9a6b-3c8d1e2f4a5b',
      key: 'NIMBUS-1C285B2D-6CE6-4BC7-B8BE-ADB6A7E304DA',
      activations: createLabelled(...LABELS).map((each) => ({ ...each, meta: { os: 'Linux' } })),
      expires_at: new Date(NOW + 600_000).toISOString(),
      limit_activations: 11,
      limit_usage: null,
    },
    { provider },
  );
  const { polar, licenseKey, rerender, container, unmount } = rendered;
  const foreign = isDisturbed ? addForeignNodes(document.body) : undefined;
  async function look(step: string) {
    await passTime(0);
    const { key } = polar.licenseKeys.get(licenseKey.id) ?? { key: '' };
    seen[step] = outline(container).map((line) =>
      line.replaceAll(key, 'KEY').replaceAll(key.slice(-6), 'END'),
    );
    const [focused = ''] = outline(document.activeElement ?? container);
    seen[step].push(`focus: ${focused}`);
    expect(foreign?.findLost() ?? [], step).toEqual([]);
  }

  await look('loading');
  await see(en.status.expires_soon);
  await look('loaded');
  await click(en.reveal);
  await look('revealed');
  await click(en.hide);
  await look('hidden');
  await click(en.copy);
  await see(en.copied);
  await look('copied');
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Refused'));
  await passTime(3_000);
  await click(en.copy);
  await see(en.copyFailed);
  write.mockRestore();
  await look('not copied');

  await click(en.showMore);
  await look('all shown');
  search('c');
  await look('found');
  search('');
  await look('all again');

  polar.fail('licenseKeys.deactivate', 429, { times: 1 });
  await click(`${en.deactivate} C`);
  await click(en.deactivate);
  await see(en.notDeactivated('C', en.failures.rate_limited[0]));
  await look('not deactivated');
  await click(`${en.deactivate} B`);
  await look('asked to deactivate');
  await click(en.deactivate);
  await look('deactivating');
  await see(en.deactivated('B'));
  await look('deactivated');

  await click(en.rotate);
  await look('asked to rotate');
  await click(en.keep);
  polar.fail('licenseKeys.rotate', 403, { times: 1 });
  await click(en.rotate);
  await click(en.rotate);
  await see(en.notRotated(en.failures.forbidden[0]));
  await look('not rotated');
  await click(en.rotate);
  await click(en.rotate);
  await see(en.rotated);
  await look('rotated');

  const held = polar.licenseKeys.get(licenseKey.id);
  if (!held) throw new Error('The mock holds no license key.');
  polar.licenseKeys.add({
    ...held,
    limit_usage: 100,
    usage: 99,
    activations: [],
    customer: { ...held.customer, name: null, email: null },
  });
  await returnLater();
  await runClockUntil(() => expect(listLabels()).toEqual([]));
  await look('none left');
  polar.licenseKeys.add({ ...held, status: 'disabled' });
  await returnLater();
  await see(en.status.disabled);
  await look('disabled');
  polar.licenseKeys.add({ ...held, expires_at: new Date(NOW).toISOString() });
  await returnLater();
  await see(en.status.expired);
  await look('expired');
  polar.fail('licenseKeys.get', 'garbage');
  await returnLater();
  await see(en.tryAgain);
  await look('outdated');
  polar.clearFailures();
  await click(en.tryAgain);
  await runClockUntil(() => expect(screen.queryByText(en.tryAgain)).toBeNull());
  await look('fresh');
  provider.language = de;
  rerender(<LicenseKeyCard id={licenseKey.id} />);
  await look('in German');
  rerender(<LicenseKeyCard id="8f9a3f0e-5b1c-4d2e-9a6b-3c8d1e2f4a5b" />);
  await runClockUntil(() => expect(document.querySelector('[role=alert]')).not.toBeNull());
  await look('not found');
  rerender(<LicenseKeyCard id={licenseKey.id} />);
  await see(de.messages.licenseKeys.status.expired);
  await look('found again');
  unmount();
  expect(outline(container)).toEqual(['div']);
  foreign?.stop();
  return seen;
}

/** By its name; by its role, it would take long to find among so many nodes. */
function getButton(name: string): HTMLElement {
  const button = [...document.querySelectorAll('button')].findLast(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
  if (!button) throw new Error(`There is no button “${name}”.`);
  return button;
}

test('a card shows the same at every step where extensions of the browser have put nodes of theirs into it', async () => {
  const expected = await useCard(false);
  const actual = await useCard(true);
  for (const [step, lines] of Object.entries(actual))
    expect.soft(lines, step).toEqual(expected[step]);
});
