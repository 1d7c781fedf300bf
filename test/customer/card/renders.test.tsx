import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Refresh } from '../../refresh.tsx';
import { passTime, startClock } from '../../render-with-portal.tsx';
import { countRenders } from '../../watch-commits.ts';
import { edit, findCard, form, renderCard } from './render-card.tsx';

beforeEach(() => startClock());

const NOTHING = { again: [], first: [] };

async function openCard() {
  const rendered = renderCard({
    around: (card) => (
      <>
        <Refresh />
        {card}
      </>
    ),
  });
  await findCard();
  await passTime(1_000);
  return rendered;
}

describe('The card with billing details', () => {
  test('renders nothing for a minute in which nothing changes', async () => {
    await openCard();
    expect(await countRenders(() => passTime(60_000))).toEqual(NOTHING);
  });

  test('renders nothing when the same details are read again', async () => {
    const { user } = await openCard();
    const button = screen.getByRole('button', { name: 'Refresh' });
    const read = async () => {
      await user.click(button);
      await passTime(100);
    };
    // The focus moves to the button with the first click.
    await read();
    expect(await countRenders(read)).toEqual(NOTHING);
  });

  test('renders only the form when the customer types', async () => {
    const rendered = await openCard();
    await edit(rendered);
    const field = screen.getByLabelText(form.name);
    const { again } = await countRenders(() => rendered.user.type(field, 'x'));
    expect(again).toContain('Fields');
    const parts = [
      'Customer.Header',
      'Customer.Title',
      'Customer.Subtitle',
      'Panel',
      'CardContent',
    ];
    expect(parts.filter((part) => again.includes(part))).toEqual([]);
  });
});
