import type { ListMessages } from '../locale/list-messages.ts';
import { useView } from '../license-keys/context.ts';
import type { ListPage } from './use-paged-list.ts';

interface LicenseKeyPagesProps {
  listPage: ListPage;
  words: ListMessages;
}

/**
 * How many license keys there are and, where they fill more than one page, the way to the others.
 * Renders a `<footer>` element.
 */
export function LicenseKeyPages({
  listPage: { shown, page, turnTo, hasTurned, isTurning },
  words,
}: LicenseKeyPagesProps) {
  const { retry, format, slot } = useView();
  if (!shown) return null;
  const { total_count, max_page } = shown.pagination;
  const turn = (label: string, target: number) => {
    // Not `disabled`, which would take the focus away.
    const isBusy = isTurning || target < 1 || target > max_page;
    return (
      <button
        type="button"
        aria-disabled={isBusy}
        onClick={() => {
          if (isBusy) return;
          // Where it was asked for and could not be had, it is asked for once more.
          if (target === page) retry();
          else turnTo(target);
        }}
      >
        {label}
      </button>
    );
  };
  return (
    <footer {...slot('portal-list-footer')}>
      <p>{words.total(total_count, format.number)}</p>
      {(hasTurned || max_page > 1) && (
        <nav {...slot('portal-pages')} aria-label={words.pages}>
          {turn(words.previous, shown.page - 1)}
          <output>
            {isTurning ? words.turning : words.page(shown.page, max_page, format.number)}
          </output>
          {turn(words.next, shown.page + 1)}
        </nav>
      )}
    </footer>
  );
}
