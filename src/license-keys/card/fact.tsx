import type { ReactNode } from 'react';
import type { PartContent } from '../../ui/create-part.tsx';
import { Meter } from '../../ui/meter.tsx';
import type { PanelView } from '../../ui/panel-scope.ts';
import type { Allowance } from '../rules/allowance.ts';
import { getAllowanceText } from '../rules/allowance-text.ts';

/** Shows how much of a limit is used, as a text and on a meter. */
export function showAllowance(
  label: string,
  allowance: Allowance,
  { messages, format: { number } }: PanelView,
  link?: ReactNode,
): PartContent<'div', Allowance> | null {
  const text = getAllowanceText(allowance, messages, number);
  if (!text) return null;
  const { state, used = 0 } = allowance;
  const limit = allowance.limit ?? 0;
  const fact = { label, text, bold: state === 'unknown' ? text : number(used), link };
  const meter = <Meter {...{ state, used, limit }} />;

  function getFact(): FactProps {
    switch (state) {
      // A key that takes none may have some of before.
      case 'unsupported':
      case 'unknown':
        return fact;
      case 'unlimited':
        return { ...fact, note: messages.unlimited };
      case 'available':
      case 'full':
        return { ...fact, meter };
      case 'nearly_full':
        return { ...fact, meter, note: messages.left(limit - used, number) };
      case 'over':
        return { ...fact, meter, note: messages.over(used - limit, number) };
    }
  }
  return { 'data-state': state, value: allowance, children: <Fact {...getFact()} /> };
}

interface FactProps {
  label: string;
  text: string;
  /** The part of the text to emphasize, wherever the language puts it. */
  bold: string;
  note?: string | null | undefined;
  meter?: ReactNode;
  /** A way on, below all else. */
  link?: ReactNode;
}

/** One thing to know of a license key: its name, its value, and what goes with it. Renders a `<dt>` and a `<dd>` element. */
export function Fact({ label, text, bold, note, meter, link }: FactProps) {
  const [before, ...after] = text.split(bold);
  const rest = after.join(bold);
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <span>
          {before && <span>{before}</span>}
          {after.length > 0 && <b>{bold}</b>}
          {rest && <span>{rest}</span>}
        </span>
        {meter}
        {note && <small>{` ${note}`}</small>}
        {link}
      </dd>
    </>
  );
}
