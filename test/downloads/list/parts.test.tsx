import { render, screen } from '@testing-library/react';
import { Download } from 'polar-customer-portal';
import { createDownload } from 'polar-customer-portal/mock';
import { Component, createRef, type ElementType, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  NOW,
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import { createWireDownload } from '../wire.ts';
import { pretendToBe, stopPretending, texts, withName, SHOWN } from './render-downloads.tsx';

beforeEach(() => {
  startClock();
  pretendToBe('Macintosh', {
    platform: 'macOS',
    getHighEntropyValues: async () => ({ architecture: 'arm', bitness: '64' }),
  });
  vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window);
});
afterEach(() => stopPretending());

type Rendered = ReturnType<typeof renderWithPortal>;

interface Expected {
  tag: string;
  slot: string;
  /** Its `data-state`. */
  state?: string;
  /** Whether it is about one file. */
  isOfFile?: boolean;
  /** What stands beside it. */
  beside?: ReactNode;
  /** Brings the list into the state in which the part shows something. */
  after?: (rendered: Rendered) => Promise<void>;
}

/** Makes a refresh fail, so that the files may be outdated. */
async function failToRefresh({ polar }: Rendered) {
  polar.fail('downloadables.list', 'garbage');
  await passTime(31_000);
  window.dispatchEvent(new Event('visibilitychange'));
}

const openDetails = ({ user }: Rendered) =>
  user.click(screen.getByRole('button', { name: /^Details/ }));

/** Follows the link, in a frame where nobody knows whether a file comes. */
async function start({ user }: Rendered) {
  document.addEventListener('click', (event) => event.preventDefault(), { once: true });
  await user.click(screen.getByRole('link', { name: /^Download/ }));
}

const PARTS: Record<Exclude<keyof typeof Download, 'Check' | 'CheckStatus'>, Expected> = {
  Root: { tag: 'SECTION', slot: 'download-list', state: 'loaded' },
  Header: { tag: 'HEADER', slot: 'download-header' },
  Title: { tag: 'H2', slot: 'portal-title' },
  Files: { tag: 'DIV', slot: 'download-files' },
  Footer: { tag: 'FOOTER', slot: 'download-footer' },
  Help: { tag: 'A', slot: 'portal-link', state: 'help' },
  Outdated: { tag: 'DIV', slot: 'portal-notice', state: 'outdated', after: failToRefresh },
  Failure: { tag: 'DIV', slot: 'portal-failure', state: 'invalid_response', after: failToRefresh },
  Retry: { tag: 'BUTTON', slot: 'portal-retry', after: failToRefresh },
  Skeleton: { tag: 'DIV', slot: 'portal-skeleton' },
  Name: { tag: 'P', slot: 'download-name', isOfFile: true },
  ThisComputer: { tag: 'SPAN', slot: 'download-this-computer', isOfFile: true },
  Facts: { tag: 'P', slot: 'download-facts', isOfFile: true },
  Link: { tag: 'A', slot: 'download-link', state: 'ready', isOfFile: true },
  Problem: {
    tag: 'DIV',
    slot: 'download-problem',
    state: 'unclear',
    isOfFile: true,
    beside: <Download.Link />,
    after: start,
  },
  Details: { tag: 'BUTTON', slot: 'download-details', isOfFile: true },
  Info: {
    tag: 'DIV',
    slot: 'download-info',
    isOfFile: true,
    beside: <Download.Details />,
    after: openDetails,
  },
  Checksum: { tag: 'CODE', slot: 'download-checksum', isOfFile: true },
  CopyChecksum: { tag: 'BUTTON', slot: 'download-copy-checksum', isOfFile: true },
};

const ALL = { ...Download };
const names = Object.keys(PARTS) as (keyof typeof PARTS)[];

/** Renders a part with these props inside a root, about one file, and returns its element. */
async function renderPart(name: keyof typeof PARTS, props: object) {
  const { isOfFile, beside, after } = PARTS[name];
  const Part = ALL[name] as ElementType;
  const part = (
    <>
      {beside}
      <Part id="part" {...props} />
    </>
  );
  const downloads = [createDownload(withName('acme.dmg'), { now: NOW })];
  const rendered = renderWithPortal(
    name === 'Root' ? (
      <Part {...props} />
    ) : (
      <Download.Root>{isOfFile ? <Download.Files>{part}</Download.Files> : part}</Download.Root>
    ),
    { downloads, provider: { links: { downloads: { help: '/help' } } } },
  );
  if (name === 'Footer') {
    const body = {
      items: [createWireDownload(), null],
      pagination: { total_count: 2, max_page: 1 },
    };
    rendered.polar.fail('downloadables.list', { body });
  }
  const root = await screen.findByRole('region');
  await runClockUntil(() => expect(root).toHaveAttribute('aria-busy', 'false'));
  await after?.(rendered);
  const found = name === 'Root' ? '[data-slot="download-list"]' : '#part';
  const element = await runClockUntil(() => {
    const [only, ...others] = rendered.container.querySelectorAll<HTMLElement>(found);
    if (!only) throw new Error(`Nothing is rendered for ${name}.`);
    expect(others).toEqual([]);
    return only;
  });
  return { ...rendered, element };
}

describe.each(names)('Download.%s', (name) => {
  const { tag, slot, state } = PARTS[name];

  test('renders one element with its slot and its state', async () => {
    // The region that opens has an id of its own, to which the button refers.
    const { element } = await renderPart(name, {});
    expect(element.tagName).toBe(tag);
    expect(element).toHaveAttribute('data-slot', slot);
    if (state) expect(element).toHaveAttribute('data-state', state);
  });

  test('passes ref, class and attributes to its element, and shows custom children', async () => {
    const ref = createRef<HTMLElement>();
    const attributes = { title: 'Acme', lang: 'en-ZA', dir: 'rtl', 'data-track': 'download' };
    const { element } = await renderPart(name, {
      ref,
      className: 'mine narrow',
      'data-slot': 'another',
      children: <em>Custom</em>,
      ...attributes,
    });
    expect(ref.current).toBe(element);
    expect(element).toHaveClass('mine', 'narrow');
    for (const [attribute, value] of Object.entries({ ...attributes, 'data-slot': slot })) {
      expect(element).toHaveAttribute(attribute, value);
    }
    expect(element).toHaveTextContent('Custom');
  });

  test('throws an error outside of a root that names it', () => {
    if (name === 'Root') return;
    const Part = ALL[name] as ElementType;
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<Part />)).toThrow(
      `<Download.${name}> has nothing to show, because it is not inside a <Download.Root>.`,
    );
  });
});

/** Shows the message of an error inside it. */
class Boundary extends Component<{ children: ReactNode }, { message: string | undefined }> {
  override state: { message: string | undefined } = { message: undefined };
  static getDerivedStateFromError = ({ message }: Error) => ({ message });
  override render() {
    return this.state.message ?? this.props.children;
  }
}

test('a part that is about a file names the Download.Files that it needs', async () => {
  const consoleError = vi.spyOn(console, 'error').mockImplementation(() => {});
  renderWithPortal(
    <Boundary>
      <Download.Root justBought>
        <Download.Name />
      </Download.Root>
    </Boundary>,
  );
  await screen.findByText(
    '<Download.Name> has nothing to show, because it is not inside a <Download.Files>. Move it into one.',
  );
  consoleError.mockClear();
});

test('a list that is empty has no parts but the text that says so', async () => {
  renderWithPortal(
    <Download.Root>
      <Download.Header />
    </Download.Root>,
  );
  expect(await screen.findByText(texts.empty[0], SHOWN)).toBeVisible();
  expect(screen.queryByText(texts.subtitle)).toBeNull();
});
