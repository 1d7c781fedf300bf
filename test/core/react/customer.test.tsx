import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { readDocument, renderDashboard } from './dashboard.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());

describe('when another customer signs in', () => {
  test('nothing of the first is shown, not for a render', async () => {
    const { adas, beas, renders, show, user } = await renderDashboard();
    await user.click(screen.getByRole('button', { name: 'Reveal' }));
    expect(readDocument()).toContain(adas.key);

    show('bea', beas.id);
    expect(readDocument()).not.toContain(adas.key);
    expect(readDocument()).not.toContain('Ada Byron');
    await screen.findByText('Licensed to Bea Moss');
    expect(renders).toContain('bea: Bea Moss');
    expect(renders).not.toContain('bea: Ada Byron');
  });

  test('she does not find the license key of the first, not even for a render', async () => {
    const { adas, renders, show } = await renderDashboard();
    show('bea', adas.id);
    expect(readDocument()).not.toContain('Ada Byron');
    await screen.findByRole('heading', { name: 'License key not found' });
    expect(renders).not.toContain('bea: Ada Byron');
  });

  test('the function that came with her is asked for her token', async () => {
    const { adas, tokens, show } = await renderDashboard();
    const [old, latest] = [vi.fn(() => tokens.ada), vi.fn(() => tokens.bea)];
    show('ada', adas.id, { sessionToken: old });
    show('bea', adas.id, { sessionToken: latest });
    await waitFor(() => expect(screen.queryByText(en.loading)).not.toBeInTheDocument());
    expect(old).not.toHaveBeenCalled();
    expect(latest).toHaveBeenCalledOnce();
    expect(readDocument()).not.toContain('Ada Byron');
  });

  test('and the first comes back, that license key is asked for anew', async () => {
    const { adas, beas, show, polar } = await renderDashboard();
    show('bea', beas.id);
    await screen.findByText('Licensed to Bea Moss');
    const { length } = polar.requests;
    show('ada', adas.id);
    expect(readDocument()).not.toContain('Ada Byron');
    await screen.findByText('Licensed to Ada Byron');
    expect(polar.requests).toHaveLength(length + 1);
  });

  test('what the first has set going ends, and tells her nothing', async () => {
    const { adas, renders, show, polar, user, onEvent } = await renderDashboard();
    polar.latency = 500;
    await user.click(screen.getByRole('button', { name: 'Replace key' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Replace key' }));
    await runClockUntil(() => expect(polar.requests.at(-1)?.operation).toBe('licenseKeys.rotate'));

    show('bea', adas.id);
    await screen.findByRole('heading', { name: 'License key not found' });
    await passTime(5_000);
    const { key = '' } = polar.licenseKeys.get(adas.id) ?? {};
    expect(key).not.toBe(adas.key);
    expect(readDocument()).not.toContain(key.slice(-6));
    expect(readDocument()).not.toContain(en.rotated);
    expect(renders).not.toContain('bea: Ada Byron');
    expect(onEvent).toHaveBeenCalledWith({ type: 'rotated', license_key_id: adas.id });
  });
});

describe('when the same customer gets another token', () => {
  test('all stays on the page, and nothing is asked for', async () => {
    const { adas, polar, show, renders } = await renderDashboard();
    show('ada', adas.id, { sessionToken: polar.createSession().token });
    expect(screen.getByText('Licensed to Ada Byron')).toBeVisible();
    await passTime(5_000);
    expect(renders.slice(renders.indexOf('ada: Ada Byron'))).not.toContain('ada: -');
    expect(polar.requests).toHaveLength(1);
  });

  test('a session that had ended goes on, with what was shown', async () => {
    const { adas, polar, show, tokens } = await renderDashboard();
    show('ada', adas.id, { sessionToken: tokens.ada });
    polar.endSession(tokens.ada);
    await passTime(31_000);
    window.dispatchEvent(new Event('visibilitychange'));
    const notice = await screen.findByText(/This may be outdated/);
    expect(notice).toHaveTextContent(en.failures.unauthorized[0]);

    show('ada', adas.id, { sessionToken: polar.createSession().token });
    expect(screen.getByText('Licensed to Ada Byron')).toBeVisible();
    await waitFor(() => expect(notice).not.toBeInTheDocument());
    expect(screen.getByText('Licensed to Ada Byron')).toBeVisible();
  });

  test('a session that had ended before anything was shown begins', async () => {
    const { adas, polar, show } = await renderDashboard();
    show('bea', adas.id, { sessionToken: 'polar_cst_ended' });
    await screen.findByRole('heading', { name: en.failures.unauthorized[0] });
    show('bea', adas.id, { sessionToken: polar.sessionToken });
    await screen.findByText('Licensed to Ada Byron');
    expect(screen.queryByText(en.failures.unauthorized[0])).not.toBeInTheDocument();
  });
});
