import { render, screen } from '@testing-library/react';
import type { MockPolar } from 'polar-customer-portal/mock';
import { Component, createRef, type ElementType, type ReactElement, type ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { passTime, runClockUntil, type renderWithPortal } from './render-with-portal.tsx';

type Rendered = ReturnType<typeof renderWithPortal>;

/** What a part renders, and what it needs for that. */
export interface ExpectedPart {
  tag: string;
  slot: string;
  /** Its `data-state`. */
  state?: string;
  /** Its required props. */
  props?: object;
  /** Renders what the part needs around it. */
  around?: (part: ReactNode) => ReactNode;
  /** Brings the card or list into the state in which the part shows something. */
  after?: (rendered: Rendered) => Promise<unknown>;
  /** Whether custom children stand among others of its own. */
  keepsContent?: boolean;
}

interface PartSuite<Name extends string, Expected extends ExpectedPart, Result extends Rendered> {
  /** What developers write before the dot. */
  resource: string;
  /** All parts; those that are not in `expected` are only looked at for their name. */
  parts: object;
  expected: Readonly<Record<Name, Expected>>;
  /** Renders a part in a root. `show` returns both, and takes the props that the root needs. */
  renderRoot: (show: (rootProps?: object) => ReactElement, expected: Expected) => Result;
}

/**
 * Tests what holds for every part of a resource, with a fake clock that has been started.
 *
 * @returns Renders a part with these props, and returns its element.
 */
export function testParts<
  Name extends string,
  Expected extends ExpectedPart,
  Result extends Rendered,
>({ resource, parts, expected, renderRoot }: PartSuite<Name, Expected, Result>) {
  const names = Object.keys(expected) as Name[];
  const all = { ...parts } as Record<string, ElementType>;
  const find = (name: string) => all[name] as ElementType;

  async function renderPart(name: Name, props: object = {}) {
    const { around = (part: ReactNode) => part, after, props: required, slot } = expected[name];
    const [Root, Part] = [find('Root'), find(name)];
    const isRoot = name === 'Root';
    const rendered = renderRoot(
      (rootProps) =>
        isRoot ? (
          <Root {...props} {...rootProps} />
        ) : (
          <Root {...rootProps}>{around(<Part id="part" {...required} {...props} />)}</Root>
        ),
      expected[name],
    );
    const root = await screen.findByRole('region');
    await runClockUntil(() => expect(root).toHaveAttribute('aria-busy', 'false'));
    await after?.(rendered);
    const element = await runClockUntil(() => {
      const found = rendered.container.querySelectorAll<HTMLElement>(
        isRoot ? `[data-slot="${slot}"]` : '#part',
      );
      const [only, ...others] = found;
      if (!only) throw new Error(`Nothing is rendered for ${name}.`);
      expect(others).toEqual([]);
      return only;
    });
    return { ...rendered, element };
  }

  describe.each(names)(`${resource}.%s`, (name) => {
    const { tag, slot, state, keepsContent } = expected[name];

    test('renders one element with its slot and its state, and passes what it is given', async () => {
      const ref = createRef<HTMLElement>();
      const attributes = {
        title: 'Nimbus',
        lang: 'en-ZA',
        dir: 'rtl',
        'aria-describedby': 'help',
        'data-track': 'part',
      };
      const { element } = await renderPart(name, {
        ref,
        className: 'mine narrow',
        style: { opacity: 0.5 },
        'data-slot': 'another',
        ...attributes,
      });
      expect(ref.current).toBe(element);
      expect(element.tagName).toBe(tag);
      expect(element).toHaveAttribute('data-slot', slot);
      if (state) expect(element).toHaveAttribute('data-state', state);
      expect(element).toHaveClass('mine', 'narrow');
      expect(element.classList.contains('polar-portal')).toBe(name === 'Root');
      expect(element).toHaveStyle({ opacity: '0.5' });
      for (const [attribute, value] of Object.entries(attributes)) {
        expect(element).toHaveAttribute(attribute, value);
      }
    });

    test('shows custom children in place of its own', async () => {
      const { element } = await renderPart(name, { children: <em>Custom</em> });
      expect(element).toHaveTextContent('Custom');
      const own = element.querySelectorAll('[data-slot]:not(output, [data-slot=portal-content])');
      if (!keepsContent) expect(own).toHaveLength(0);
    });
  });

  test.each(names.filter((name) => expected[name].tag === 'BUTTON'))(
    `${resource}.%s submits no form and does nothing if onClick prevents the default`,
    async (name) => {
      const onClick = vi.fn((event: Event) => event.preventDefault());
      const { element, user, polar } = await renderPart(name, { onClick });
      expect(element).toHaveAttribute('type', 'button');
      await passTime(1_000);
      const before = polar.requests.length;
      const { outerHTML } = element;
      await user.click(element);
      await passTime(1_000);
      expect(onClick).toHaveBeenCalledOnce();
      expect(element.outerHTML).toBe(outerHTML);
      expect(polar.requests).toHaveLength(before);
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    },
  );

  test.each(names.filter((name) => name !== 'Root'))(
    `${resource}.%s throws an error outside of a root that names both`,
    (name) => {
      vi.spyOn(console, 'error').mockImplementation(() => {});
      const Part = find(name);
      expect(() => render(<Part {...expected[name].props} />)).toThrow(
        `<${resource}.${name}> has nothing to show, because it is not inside a <${resource}.Root>. Move it into one.`,
      );
    },
  );

  test('every part has its name in React’s developer tools', () => {
    for (const [name, part] of Object.entries(all)) {
      expect(part).toHaveProperty('displayName', `${resource}.${name}`);
    }
  });

  return renderPart;
}

/** Makes a refresh fail, so that what is shown may be outdated. */
export const failToRefresh =
  (operation: Parameters<MockPolar['fail']>[0]) =>
  async ({ polar }: Pick<Rendered, 'polar'>): Promise<void> => {
    polar.fail(operation, 'garbage');
    await passTime(31_000);
    window.dispatchEvent(new Event('visibilitychange'));
  };

/** Shows the message of an error in place of what threw it. */
export class Boundary extends Component<{ children: ReactNode }> {
  override state = { message: '' };
  static getDerivedStateFromError = ({ message }: Error) => ({ message });
  override render = () => this.state.message || this.props.children;
}
