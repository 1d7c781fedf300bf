import { PanelScope } from '../../ui/panel-scope.ts';
import type { Cost } from './use-cost.ts';

/** What the chosen change costs, and when. It is announced. Renders an `<output>` element. */
export function ChangeCost({ cost }: { cost: Cost | undefined }) {
  const { slot } = PanelScope.use('Subscription.Dialog');
  return (
    <output {...slot('subscription-cost')} data-state={cost?.state}>
      {cost?.texts.map((text, index) => (
        <span key={index}>{`${text} `}</span>
      ))}
    </output>
  );
}
