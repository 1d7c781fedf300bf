import { getDownloadState } from 'polar-customer-portal';
import { describe, expect, test } from 'vitest';

const MINUTE = 60_000;
const received = { time: 1_000_000, ticks: 500, page: 7 };
const url = 'https://api.polar.sh/v1/customer-portal/downloadables/token';

/** The state after so many minutes by each clock. */
const getStateAfter = (byTime: number, byTicks = byTime, page = received.page) =>
  getDownloadState(createDownload(url), {
    time: received.time + byTime * MINUTE,
    ticks: received.ticks + byTicks * MINUTE,
    page,
  });

/** As much of a download as its state depends on. */
function createDownload(address: string) {
  const file = { download: { url: address, expires_at: '2020-01-01T00:00:00Z' } };
  return { received, file } as Parameters<typeof getDownloadState>[0];
}

describe('getDownloadState', () => {
  test.each([
    [0, 'ready'],
    [54.9, 'ready'],
    [55, 'ends_soon'],
    [58.9, 'ends_soon'],
    [59, 'ended'],
    [600, 'ended'],
  ])(
    'counts from the arrival of the response, whatever Polar’s clock says: %d minutes',
    (age, state) => {
      expect(getStateAfter(age)).toBe(state);
    },
  );

  test('notices that a machine has slept, while one of its clocks stood still', () => {
    expect(getStateAfter(70, 2)).toBe('ended');
  });

  test('is not misled by a clock that was set back, nor by one that was set ahead for long', () => {
    expect(getStateAfter(-120, 70)).toBe('ended');
    expect(getStateAfter(-120, 10)).toBe('ready');
    expect(getStateAfter(120, 10)).toBe('ended');
  });

  test('trusts no clock of another page or of a server', () => {
    expect(getStateAfter(1, 1, 8)).toBe('ended');
  });

  test.each(['', 'javascript:alert(1)', 'data:text/html,hi', '/relative', 'ftp://a.example/b'])(
    'is unavailable with the address "%s"',
    (address) => {
      expect(getDownloadState(createDownload(address), received)).toBe('unavailable');
    },
  );
});
