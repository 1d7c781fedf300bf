import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useHandler } from '../../core/react/use-handler.ts';
import { Confirmation, type Question } from '../../ui/confirmation.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import type { LicenseKeyActions } from '../actions.ts';
import { distinguishActivations } from '../rules/distinguish-activations.ts';
import type { LicenseKeyActivation } from '../schema.ts';
import {
  ActivationsScope,
  CardScope,
  CopyScope,
  DeactivationScope,
  LicenseKeyScope,
  RotationScope,
  SecretScope,
  type ActivationsView,
  type CardView,
  type LicenseKeyView,
} from '../scopes.ts';
import { useCopy } from './use-copy.ts';
import { useDeactivations } from './use-deactivations.ts';
import { useRotation } from './use-rotation.ts';
import { useSecret } from './use-secret.ts';

interface CardContentProps
  extends
    LicenseKeyView,
    Omit<ActivationsView, 'marks'>,
    Pick<CardView, 'copyFormats' | 'expects'> {
  /** The changes that the developer offers to the customer. */
  allows: Record<keyof LicenseKeyActions, boolean>;
  children: ReactNode;
}

/** The same each time. */
const NONE: readonly LicenseKeyActivation[] = [];

/** Provides the parts inside with a loaded license key and the functions that change it. */
export function CardContent({
  licenseKey,
  state,
  messages,
  activations,
  unreadable,
  allows,
  copyFormats,
  expects,
  children,
}: CardContentProps) {
  const panel = PanelScope.use('LicenseKey.Content');
  const [question, openConfirmation] = useState<Question>();
  // `<Activity>` hides the card without unmounting it: the question would be open when it comes back.
  useEffect(() => () => openConfirmation(undefined), []);
  const { secret, reveal } = useSecret(licenseKey, messages, panel);
  const { copying, copy, share } = useCopy(licenseKey, messages, panel);
  const { deactivations, deactivate, forgetDeactivation } = useDeactivations(
    licenseKey,
    messages,
    panel,
  );
  const { rotated, rotate } = useRotation(
    licenseKey,
    // Until the activations have loaded, the license key may be an old one from a list.
    activations !== undefined && allows.rotate,
  );
  const countActivations = useHandler(() => ({
    used: (activations?.length ?? 0) + (unreadable?.length ?? 0),
    limit: licenseKey.limit_activations ?? null,
  }));
  // Polar needs the id of the organization.
  const mayDeactivate = allows.deactivate && !!licenseKey.organization_id;

  const shown = useMemo(() => ({ licenseKey, state, messages }), [licenseKey, state, messages]);
  const card = useMemo(
    () => ({
      messages,
      expects,
      mayDeactivate,
      copyFormats,
      openConfirmation,
      countActivations,
      reveal,
      copy,
      share,
      deactivate,
      forgetDeactivation,
      rotate,
    }),
    [
      messages,
      expects,
      mayDeactivate,
      copyFormats,
      countActivations,
      reveal,
      copy,
      share,
      deactivate,
      forgetDeactivation,
      rotate,
    ],
  );
  const { format } = panel;
  const listed = useMemo(
    () => ({
      activations,
      unreadable,
      marks: distinguishActivations(activations ?? NONE, messages.unnamed, format),
    }),
    [activations, unreadable, messages.unnamed, format],
  );
  return (
    <LicenseKeyScope.Provider value={shown}>
      <CardScope.Provider value={card}>
        <ActivationsScope.Provider value={listed}>
          <DeactivationScope.Provider value={deactivations}>
            <RotationScope.Provider value={rotated}>
              <SecretScope.Provider value={secret}>
                <CopyScope.Provider value={copying}>{children}</CopyScope.Provider>
              </SecretScope.Provider>
            </RotationScope.Provider>
          </DeactivationScope.Provider>
        </ActivationsScope.Provider>
      </CardScope.Provider>
      {question && (
        <Confirmation
          key={question.title}
          {...question}
          onClose={() => openConfirmation(undefined)}
        />
      )}
    </LicenseKeyScope.Provider>
  );
}
