import { PanelScope } from '../../ui/panel-scope.ts';
import { isWorking } from '../rules/acceptance.ts';
import { countToMakeRoom } from '../rules/room.ts';
import { ActivationsScope, CardScope, DeactivationScope, LicenseKeyScope } from '../scopes.ts';
import { LicenseKeyHelp, LicenseKeyUpgrade } from './links.ts';

/** The same each time, so that they render only when the links have changed. */
const UPGRADE = <LicenseKeyUpgrade />;
const HELP = <LicenseKeyHelp />;

/**
 * The heading of the activations, and what is news about them. How many are in use stands in the counter above,
 * so it is repeated only when no slot is free. Renders a `<div>` element.
 */
export function ActivationsHeader() {
  const { slot, headingLevel, format } = PanelScope.use('LicenseKey.Activations');
  const { mayDeactivate } = CardScope.use('LicenseKey.Activations');
  const { licenseKey, messages, state } = LicenseKeyScope.use('LicenseKey.Activations');
  const { activations = [], unreadable = [] } = ActivationsScope.use('LicenseKey.Activations');
  const { deactivation, hasDeactivated } = DeactivationScope.use('LicenseKey.Activations');
  const Heading = `h${headingLevel + 1}` as 'h2';
  const limit = licenseKey.limit_activations ?? null;
  const { length } = activations;
  const used = length + unreadable.length;
  const isIncomplete = unreadable.length > 0;
  const hasNoRoom = !!limit && length > 0 && used >= limit;

  function getNews() {
    if (!length) {
      if (isIncomplete) return null;
      return hasDeactivated ? messages.noneLeft : messages.noneToShow;
    }
    if (!hasNoRoom) return null;
    const inUse = messages.inUse(used, limit, format.number);
    const count = mayDeactivate ? countToMakeRoom({ state, used, limit, listed: length }) : 0;
    return count > 0 ? `${inUse} ${messages.makeRoom(count, format.number)}` : inUse;
  }
  const news = getNews();
  return (
    <div {...slot('license-key-activations-header')}>
      <Heading tabIndex={-1}>{messages.activations}</Heading>
      {news && <p>{news}</p>}
      {hasNoRoom && isWorking(state) && UPGRADE}
      {isIncomplete && <p>{messages.notAllShown}</p>}
      {isIncomplete && HELP}
      {deactivation?.outcome === 'pending' && <p>{messages.deactivating}</p>}
    </div>
  );
}
