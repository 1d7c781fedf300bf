const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });
const count = new Intl.NumberFormat('en-US');
const relative = new Intl.RelativeTimeFormat('en-US', { numeric: 'auto' });

const DAY = 86_400_000;

export const formatDate = (iso: string) => date.format(new Date(iso));
export const formatCount = (value: number) => count.format(value);

/** "in 4 weeks", "1 day ago". */
export function formatRelative(iso: string, now: number) {
  const days = Math.round((Date.parse(iso) - now) / DAY);
  if (Math.abs(days) < 14) return relative.format(days, 'day');
  return relative.format(Math.round(days / 7), 'week');
}
