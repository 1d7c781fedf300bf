import {
  createElement,
  forwardRef,
  type ComponentPropsWithoutRef,
  type ComponentPropsWithRef,
  type ForwardedRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type MouseEvent,
  type ReactNode,
  type RefAttributes,
} from 'react';
import type { PortalSlot } from '../core/resources.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import { PanelScope, type PanelView } from './panel-scope.ts';

/** The tag of a part's element. */
export type PartTag = Exclude<
  keyof HTMLElementTagNameMap & keyof React.JSX.IntrinsicElements,
  `${string}-${string}`
>;

/** Props of a part: every attribute of its element, and replacements for its content and element. */
export type PartProps<Name extends PartTag, Value = undefined> = Omit<
  ComponentPropsWithoutRef<Name>,
  'children'
> & {
  /**
   * Replaces the part's own content. A function gets that content and the value that it shows.
   */
  children?: ReactNode | ((content: ReactNode, value: Value) => ReactNode);
  /**
   * Renders another element in place of the part's own. It gets every prop that the element needs,
   * including `ref` and `children`: `render={(props) => <Button {...props} />}`.
   */
  render?: ((props: ComponentPropsWithRef<Name>) => ReactNode) | undefined;
};

/** A component that renders one element, and passes `ref`, `className` and attributes to it. */
export type Part<Name extends PartTag, Value = undefined> = ForwardRefExoticComponent<
  PartProps<Name, Value> & RefAttributes<HTMLElementTagNameMap[Name]>
>;

/** What a part shows: attributes of its element, its children, and these. */
export type PartContent<Name extends PartTag, Value> = ComponentPropsWithoutRef<Name> &
  Record<`data-${string}`, unknown> & {
    /** The tag, if it differs from the usual one, for example for another heading level. */
    tag?: PartTag;
    /** An icon before the children. */
    icon?: IconName | undefined;
    /** Whether clicks are ignored for now. Not `disabled`, which would take the focus away. */
    isPending?: boolean;
    /** The value that `children` gets if it is a function. */
    value?: Value;
  };

/** The props and the content of any part, as far as this module uses them. */
type AnyProps<Value> = Omit<HTMLAttributes<HTMLElement>, 'children'> & {
  children?: ReactNode | ((content: ReactNode, value: Value) => ReactNode);
  render?: (props: object) => ReactNode;
};
type AnyContent<Value> = HTMLAttributes<HTMLElement> &
  Pick<PartContent<'div', Value>, 'tag' | 'icon' | 'isPending' | 'value'>;

/**
 * Creates a part.
 *
 * @param name - The name that developers write, for example `LicenseKey.Value`.
 * @param useContent - Returns what to show, or `null` to render nothing. The host app's attributes
 *   override these. Its click handler is called first and can prevent ours.
 */
export function createPart<Name extends PartTag, Value = undefined>(
  name: string,
  slot: PortalSlot,
  tagName: Name,
  useContent: (panel: PanelView, part: string) => PartContent<Name, Value> | null,
): Part<Name, Value> {
  function renderPart(
    { children, render, ...props }: AnyProps<Value>,
    ref: ForwardedRef<HTMLElement>,
  ) {
    const panel = PanelScope.use(name);
    const content: AnyContent<Value> | null = useContent(panel, name);
    if (!content) return null;
    const { tag = tagName, icon, isPending, value, children: ownChildren, ...own } = content;
    // A text is the only child of an element: browsers' translators replace text nodes, and React cannot
    // change one that has siblings afterwards.
    const isAlone = !icon && typeof children !== 'function';
    const text = typeof ownChildren === 'string' && !isAlone && <span>{ownChildren}</span>;
    const shown = icon ? (
      <>
        <Icon name={icon} slot={panel.slot} />
        {text || ownChildren}
      </>
    ) : (
      text || ownChildren
    );
    const element = {
      ...(tagName === 'button' && { type: 'button', form: '', 'aria-disabled': isPending }),
      ...own,
      ...props,
      ...(own.onClick && {
        onClick(event: MouseEvent<HTMLElement>) {
          props.onClick?.(event);
          if (!isPending && !event.defaultPrevented) own.onClick?.(event);
        },
      }),
      ref,
      ...panel.slot(slot, own.className, props.className),
      children:
        typeof children === 'function' ? children(shown, value as Value) : (children ?? shown),
    };
    return render ? render(element) : createElement(tag, element);
  }
  // The only casts in this package that bypass the type checker: TypeScript cannot infer the attributes
  // of an element whose tag is a type parameter. `Part` states the result, and the conformance suite
  // tests it.
  const part = forwardRef(renderPart as never) as unknown as Part<Name, Value>;
  part.displayName = name;
  return part;
}
