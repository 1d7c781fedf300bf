import { fireEvent, render, screen } from '@testing-library/react';
import { PolarPortalProvider } from 'polar-customer-portal';
import { describe, expect, test, vi } from 'vitest';
import { createFormat } from '../../src/locale/format.ts';
import { ListFooter } from '../../src/ui/list-footer.tsx';
import { LinksScope, PanelScope, type PanelView } from '../../src/ui/panel-scope.ts';
import type { Page, PagedList } from '../../src/ui/use-paged-list.ts';
import { en } from '../english.ts';

/** The footer of a list with three pages, which shows the second. */
function renderFooter(
  list: Partial<PagedList<Page>> = {},
  {
    shownPage = 2,
    max_page = 3,
    unreadable,
  }: { shownPage?: number; max_page?: number; unreadable?: string } = {},
) {
  const [turnTo, retry] = [vi.fn(), vi.fn(async () => {})];
  const pagination = { total_count: 25, max_page };
  const view: Pick<PanelView, 'slot' | 'messages' | 'format' | 'retry'> = {
    slot: (slot) => ({ 'data-slot': slot, className: slot }),
    messages: en,
    format: createFormat('en'),
    retry,
  };
  const { container } = render(
    <PolarPortalProvider sessionToken="polar_cst_pretend">
      <PanelScope.Provider value={view as PanelView}>
        <LinksScope.Provider value={{}}>
          <ListFooter
            total="25 things"
            unreadable={unreadable}
            list={{
              page: shownPage,
              turnTo,
              hasTurned: false,
              isTurning: false,
              shown: { page: shownPage, pagination },
              ...list,
            }}
          />
        </LinksScope.Provider>
      </PanelScope.Provider>
    </PolarPortalProvider>,
  );
  return { container, turnTo, retry };
}

const getPrevious = () => screen.getByRole('button', { name: 'Previous' });
const getNext = () => screen.getByRole('button', { name: 'Next' });

describe('the footer of a list', () => {
  test('turns to the page before and after the one that is shown', () => {
    const { turnTo, retry } = renderFooter();
    expect(screen.getByRole('status')).toHaveTextContent('Page 2 of 3');
    fireEvent.click(getPrevious());
    fireEvent.click(getNext());
    expect(turnTo.mock.calls).toEqual([[1], [3]]);
    expect(retry).not.toHaveBeenCalled();
  });

  test.each([
    ['before the first page', 1, getPrevious, getNext],
    ['after the last page', 3, getNext, getPrevious],
  ] as const)('turns to none %s', (_, shownPage, getInert, getOther) => {
    const { turnTo } = renderFooter({}, { shownPage });
    expect(getInert()).toHaveAttribute('aria-disabled', 'true');
    expect(getOther()).toHaveAttribute('aria-disabled', 'false');
    fireEvent.click(getInert());
    expect(turnTo).not.toHaveBeenCalled();
    fireEvent.click(getOther());
    expect(turnTo).toHaveBeenCalledExactlyOnceWith(2);
  });

  test('turns to none while one is loading, and says that it is', () => {
    const { turnTo } = renderFooter({ isTurning: true });
    expect(screen.getByRole('status')).toHaveTextContent(en.turning);
    for (const button of [getPrevious(), getNext()]) {
      expect(button).toHaveAttribute('aria-disabled', 'true');
      fireEvent.click(button);
    }
    expect(turnTo).not.toHaveBeenCalled();
  });

  test('requests a page again that has failed', () => {
    const { turnTo, retry } = renderFooter({ page: 3 });
    fireEvent.click(getNext());
    expect(retry).toHaveBeenCalledOnce();
    expect(turnTo).not.toHaveBeenCalled();
    fireEvent.click(getPrevious());
    expect(turnTo).toHaveBeenCalledExactlyOnceWith(1);
  });

  test('submits no form around it', () => {
    renderFooter();
    for (const button of [getPrevious(), getNext()]) {
      expect(button).toHaveAttribute('type', 'button');
      expect(button).toHaveAttribute('form', '');
    }
  });

  test('keeps its buttons once a page was turned, also when one page is left', () => {
    renderFooter({ hasTurned: true }, { shownPage: 1, max_page: 1 });
    expect(screen.getByRole('navigation', { name: en.pages })).toHaveAttribute(
      'data-slot',
      'portal-pages',
    );
    expect(getNext()).toHaveAttribute('aria-disabled', 'true');
  });

  test('has no buttons for a single page', () => {
    const { container } = renderFooter({}, { shownPage: 1, max_page: 1 });
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
    expect(container.querySelector('footer')).toHaveAttribute('data-slot', 'portal-list-footer');
    expect(container).toHaveTextContent(/^25 things$/);
  });

  test('says how many items could not be read', () => {
    renderFooter({}, { shownPage: 1, max_page: 1, unreadable: '2 cannot be shown' });
    expect(screen.getByRole('status')).toHaveTextContent('2 cannot be shown');
  });

  test('is not there before a page has loaded', () => {
    expect(renderFooter({ shown: undefined }).container).toBeEmptyDOMElement();
  });
});
