import type { UseQueryResult } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import { PortalError } from 'polar-customer-portal';
import { describe, expect, test } from 'vitest';
import { usePagedList, usePageNumber, type Page } from '../../src/ui/use-paged-list.ts';

type Query = UseQueryResult<Page, PortalError>;
type State = Partial<
  Pick<Query, 'data' | 'isPlaceholderData' | 'dataUpdatedAt' | 'error' | 'isPaused'>
>;

/** A page of a list, as Polar responds with it. */
const createPage = (max_page: number, total_count = max_page * 10): Page => ({
  pagination: { total_count, max_page },
});

const LOADING: State = {};
const FAILED: State = { error: new PortalError('server', 'It broke.') };

/** A list whose requests a test answers: all pages load until it does. */
function renderPages(first: State) {
  const answers: Record<number, State> = { 1: first };
  const { result, rerender } = renderHook(
    (given: Record<number, State>) => {
      const number = usePageNumber();
      const state = given[number.page] ?? LOADING;
      const query = { data: undefined, error: null, dataUpdatedAt: 0, ...state };
      return usePagedList(number, query as Query, (page) => given[page]?.dataUpdatedAt ?? 0);
    },
    { initialProps: answers },
  );
  return {
    /** Answers the request for the page that is wanted. */
    answer(state: State) {
      answers[result.current.page] = state;
      rerender({ ...answers });
    },
    turnTo: (page: number) => act(() => result.current.turnTo(page)),
    get list() {
      return result.current;
    },
  };
}

describe('a list of pages', () => {
  test('begins with the first page, and shows nothing until that has loaded', () => {
    const pages = renderPages(LOADING);
    expect(pages.list).toMatchObject({ page: 1, hasTurned: false, isTurning: true });
    expect(pages.list.shown).toBeUndefined();
    const data = createPage(3);
    pages.answer({ data, dataUpdatedAt: 100 });
    expect(pages.list).toMatchObject({
      page: 1,
      isTurning: false,
      shown: { page: 1, data, pagination: data.pagination },
    });
  });

  test('is not on its way to another page when nothing is requested', () => {
    expect(renderPages({ isPaused: true }).list.isTurning).toBe(false);
    expect(renderPages(FAILED).list.isTurning).toBe(false);
    const loaded = { data: createPage(1), dataUpdatedAt: 100 };
    expect(renderPages(loaded).list.isTurning).toBe(false);
  });

  test('keeps the page that is shown until the next one has loaded', () => {
    const [first, second] = [createPage(3), createPage(3)];
    const pages = renderPages({ data: first, dataUpdatedAt: 100 });
    pages.turnTo(2);
    // The query of the second page holds the first one until then.
    pages.answer({ data: first, isPlaceholderData: true, dataUpdatedAt: 100 });
    expect(pages.list).toMatchObject({ page: 2, hasTurned: true, isTurning: true });
    expect(pages.list.shown).toMatchObject({ page: 1, data: first });
    pages.answer({ data: second, dataUpdatedAt: 200 });
    expect(pages.list).toMatchObject({ page: 2, isTurning: false });
    expect(pages.list.shown?.page).toBe(2);
    expect(pages.list.shown?.data).toBe(second);
  });

  test('keeps the page that is shown when the next one fails', () => {
    const pages = renderPages({ data: createPage(3), dataUpdatedAt: 100 });
    pages.turnTo(2);
    pages.answer(FAILED);
    expect(pages.list).toMatchObject({ page: 2, isTurning: false, shown: { page: 1 } });
  });

  test('counts by the latest response, also on a page that was read before it', () => {
    const pages = renderPages({ data: createPage(2, 15), dataUpdatedAt: 200 });
    pages.turnTo(2);
    const data = createPage(3, 25);
    pages.answer({ data, dataUpdatedAt: 100 });
    expect(pages.list.shown).toMatchObject({
      page: 2,
      data,
      pagination: { total_count: 15, max_page: 2 },
    });
    const newest = createPage(4, 35);
    pages.answer({ data: newest, dataUpdatedAt: 300 });
    expect(pages.list.shown?.pagination).toEqual(newest.pagination);
  });

  test('counts by the page that is shown last when two responses came in the same moment', () => {
    const pages = renderPages({ data: createPage(2, 15), dataUpdatedAt: 100 });
    pages.turnTo(2);
    const data = createPage(3, 25);
    pages.answer({ data, dataUpdatedAt: 100 });
    expect(pages.list.shown?.pagination).toEqual(data.pagination);
  });

  test('counts by a later response that holds the same as the one before', () => {
    const same = createPage(2, 15);
    const pages = renderPages({ data: same, dataUpdatedAt: 100 });
    pages.answer({ data: same, dataUpdatedAt: 300 });
    pages.turnTo(2);
    pages.answer({ data: createPage(3, 25), dataUpdatedAt: 200 });
    expect(pages.list.shown?.pagination).toEqual(same.pagination);
  });
});

describe('a page that no longer exists', () => {
  test('is replaced by a request for the last one, and what is shown stays until then', () => {
    const first = createPage(3, 25);
    const pages = renderPages({ data: first, dataUpdatedAt: 100 });
    pages.turnTo(3);
    pages.answer({ data: createPage(2, 15), dataUpdatedAt: 200 });
    expect(pages.list.page).toBe(2);
    expect(pages.list.shown).toMatchObject({
      page: 1,
      data: first,
      pagination: { total_count: 15, max_page: 2 },
    });
    pages.answer({ data: createPage(3, 25), dataUpdatedAt: 150 });
    // Read before the one that told of fewer pages.
    expect(pages.list.shown).toMatchObject({ page: 2, pagination: { max_page: 2 } });
  });

  test('is not the last one itself', () => {
    const pages = renderPages({ data: createPage(3), dataUpdatedAt: 100 });
    pages.turnTo(2);
    pages.answer({ data: createPage(2), dataUpdatedAt: 200 });
    expect(pages.list).toMatchObject({ page: 2, shown: { page: 2 } });
  });

  test('is shown as an empty list when no page is left', () => {
    const pages = renderPages({ data: createPage(2), dataUpdatedAt: 100 });
    pages.turnTo(2);
    const empty = createPage(0);
    pages.answer({ data: empty, dataUpdatedAt: 200 });
    expect(pages.list).toMatchObject({ page: 2, shown: { page: 2, data: empty } });
  });

  test('is shown when nothing was before, as the first of an empty list', () => {
    const pages = renderPages({ data: createPage(0), dataUpdatedAt: 100 });
    expect(pages.list).toMatchObject({ page: 1, shown: { page: 1 } });
  });
});
