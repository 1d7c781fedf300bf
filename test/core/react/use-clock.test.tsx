import { act, render, renderHook, screen } from '@testing-library/react';
import { Activity } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { useClock } from '../../../src/core/react/use-clock.ts';
import { NOW, startClock } from '../../render-with-portal.tsx';

const MINUTE = 60_000;

beforeEach(() => startClock());

/** How many whole minutes have passed. */
const useMinutes = () => useClock((now) => `${Math.floor((now - NOW) / MINUTE)}`);

const Minutes = ({ name }: { name: string }) => <p>{`${name}: ${useMinutes()}`}</p>;

const Page = ({ mode }: { mode: 'visible' | 'hidden' }) => (
  <>
    <Minutes name="One" />
    <Activity mode={mode}>
      <Minutes name="Other" />
    </Activity>
  </>
);

const ServerTime = () => useClock((now) => (now === 0 ? 'No time' : 'The time of a server'));

/** Not by a timer, which stands still while a machine sleeps. */
const setTime = (time: number) => vi.setSystemTime(time);

test('a component renders only when what it shows of the time has changed', () => {
  let renders = 0;
  const { result } = renderHook(() => {
    renders += 1;
    return useMinutes();
  });
  const before = renders;
  act(() => void vi.advanceTimersByTime(MINUTE / 2));
  expect(renders).toBe(before);
  act(() => void vi.advanceTimersByTime(MINUTE / 2));
  expect(result.current).toBe('1');
  expect(renders).toBeGreaterThan(before);
});

test('all components share one timer, which ends with the last of them', () => {
  const idle = vi.getTimerCount();
  const one = render(<Minutes name="One" />);
  const other = render(<Minutes name="Other" />);
  expect(vi.getTimerCount()).toBe(idle + 1);
  one.unmount();
  expect(vi.getTimerCount()).toBe(idle + 1);
  other.unmount();
  expect(vi.getTimerCount()).toBe(idle);
});

test('a component that comes later shows the time of that moment, and so do the others', () => {
  render(<Minutes name="One" />);
  setTime(NOW + MINUTE);
  render(<Minutes name="Other" />);
  expect(screen.getByText('Other: 1')).toBeVisible();
  expect(screen.getByText('One: 1')).toBeVisible();
});

test('a component that is shown again beside others shows the time of that moment', () => {
  const { rerender } = render(<Page mode="visible" />);
  rerender(<Page mode="hidden" />);
  act(() => void vi.advanceTimersByTime(MINUTE));
  rerender(<Page mode="visible" />);
  expect(screen.getByText('Other: 1')).toBeVisible();
});

test('a server renders what is shown for the time 0, whatever its clock says', () => {
  expect(renderToString(<ServerTime />)).toBe('No time');
});
