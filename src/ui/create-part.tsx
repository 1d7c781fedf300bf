import {
  forwardRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  type RefAttributes,
} from 'react';
import type { Format } from '../locale/format.ts';
import type { Messages } from '../locale/messages.ts';
import type { LicenseKeySlot } from '../core/react/slots.ts';
import { useView, type LicenseKeyView } from '../license-keys/context.ts';
import { ICONS, type IconName } from './icons.ts';

type Tag = Exclude<
  keyof HTMLElementTagNameMap & keyof React.JSX.IntrinsicElements,
  `${string}-${string}`
>;

/**
 * Props of a part: every attribute of its element, and children in place of its own. As a function,
 * children get what the part would show, and what that was made of.
 */
export type PartProps<Name extends Tag, Value = undefined> = Omit<
  ComponentPropsWithoutRef<Name>,
  'children'
> & {
  /** In place of its own, or a function of them. */
  children?: ReactNode | ((shown: ReactNode, value: Value) => ReactNode);
};

/** A component that renders one element, and passes `ref`, `className` and attributes to it. */
export type Part<Name extends Tag, Value = undefined> = ForwardRefExoticComponent<
  PartProps<Name, Value> & RefAttributes<HTMLElementTagNameMap[Name]>
>;

/** What a part has to say of its element. */
type Shown<Name extends Tag, Value> = ComponentPropsWithoutRef<Name> &
  Record<`data-${string}`, unknown> & {
    /** Another element than usual. */
    as?: Tag;
    /** Before the children. */
    icon?: IconName | null;
    /** Whether a click has no effect for now. The focus stays, which `disabled` would take away. */
    isPending?: boolean;
    value?: Value;
  };

/**
 * Makes a part.
 *
 * @param usePart - Tells what to show, or `null` for nothing. The host's attributes go over these;
 *   its click handler comes first and may prevent ours.
 */
export function createPart<Name extends Tag, Value = undefined>(
  slot: LicenseKeySlot,
  tag: Name,
  usePart: (view: LicenseKeyView, messages: Messages, format: Format) => Shown<Name, Value> | null,
): Part<Name, Value> {
  const part = ({ children, ...props }: PartProps<Tag, Value>, ref: unknown) => {
    const view = useView();
    const shown = usePart(view, view.messages, view.format);
    if (!shown) return null;
    const { as = tag, icon, isPending, value, ...own } = shown as Shown<Tag, Value>;
    const content = (
      <>
        {/* Only repeats what the text beside it says. */}
        {icon && (
          <svg aria-hidden {...view.slot('portal-icon')} viewBox="0 0 16 16">
            <path d={ICONS[icon]} />
          </svg>
        )}
        {own.children}
      </>
    );
    const Element = as as 'i';
    return (
      <Element
        {...(tag === 'button' && { type: 'button', 'aria-disabled': isPending })}
        {...(own as object)}
        {...(props as object)}
        {...(own.onClick && {
          onClick(event: MouseEvent<never>) {
            props.onClick?.(event);
            if (!isPending && !event.defaultPrevented) own.onClick?.(event);
          },
        })}
        ref={ref as Ref<HTMLElement>}
        {...view.slot(slot, own.className, props.className)}
      >
        {typeof children === 'function' ? children(content, value as Value) : (children ?? content)}
      </Element>
    );
  };
  return forwardRef(part as never) as unknown as Part<Name, Value>;
}
